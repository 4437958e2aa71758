// Which view the address names: #dept/region/department/year[/document[/cell]], else the ranking.

let rankingScroll = 0;

function wanted() {
  const steps = location.hash.startsWith("#dept/") ? location.hash.slice(6).split("/") : [];
  const department = addresses.get(steps.slice(0, 3).map(normal).join("/"));
  return department ? { department, number: Number(steps[3] ?? 0), place: steps.slice(4).join("/") } : null;
}

/** An address typed by hand may be encoded otherwise than ours; a bad one stays as it is. */
function normal(step) {
  try {
    return encodeURIComponent(decodeURIComponent(step));
  } catch (error) {
    return step;
  }
}

function route() {
  const target = wanted() ?? (page.single ? { department: departments[0], number: 0, place: "" } : null);
  if (target && target.department.page && !page.single) {
    location.replace(linkTo(target.department, target.number, target.place));
    return;
  }
  const home = byId("home");
  if (target && home && !home.hidden) rankingScroll = window.scrollY;
  if (home) home.hidden = Boolean(target);
  byId("department").hidden = !target;
  if (target) {
    showDepartment(target.department, target.number, target.place);
  } else {
    document.title = page.title;
    window.scrollTo(0, rankingScroll);
  }
}

function startTheme() {
  const button = byId("theme");
  button.addEventListener("click", () => {
    const dark = document.documentElement.dataset.theme
      ? document.documentElement.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    document.documentElement.dataset.theme = dark ? "light" : "dark";
  });
}

startTheme();
if (byId("home")) startRanking();
window.addEventListener("hashchange", route);
window.addEventListener("beforeprint", () => {
  for (const part of parts) if (part.details.open) openDocument(part);
});
route();
