// A department's page within the page: its figures, and each of its documents.

function figureCard(name, value, note) {
  return value === null || value === undefined || value === "" ? null
    : element("div", {}, element("dt", {}, words[name]),
      element("dd", {}, data(String(value)), note ? element("small", {}, note) : null));
}

/** The overall evaluation that counts, where there is one. */
const leading = (department) =>
  department.evaluations.find((row) => row.kind === "overall" && !row.superseded);

function departmentFigures(department) {
  const overall = leading(department);
  const range = overall && overall.bestRank !== null && overall.bestRank !== overall.worstRank
    ? fill(words.rankRange, { best: overall.bestRank, worst: overall.worstRank }) : null;
  return element("dl", { class: "figures" },
    figureCard("figure.score", department.overallScore, department.overallRating),
    overall ? figureCard("figure.rank", overall.rank, range) : null,
    figureCard("figure.budget", grouped(department.budget), words.unit),
    figureCard("figure.executed", grouped(department.executed), words.unit),
    figureCard("figure.rate", department.executionRate === null ? null : department.executionRate + "%"),
    figureCard("figure.projects", department.projects,
      department.projectsMeanScore === null ? null : fill(words.meanScore, { score: department.projectsMeanScore })),
    figureCard("figure.errors", department.errors),
    figureCard("figure.warnings", department.warnings));
}

function evaluationTable(department) {
  const names = ["kind", "rank", "score", "statedScore", "scoreDifference", "rating", "executionRate", "errors"];
  const numbers = ["rank", "score", "statedScore", "scoreDifference", "executionRate"];
  const rows = department.evaluations.map((row) => element("tr", {},
    element("th", { scope: "row", class: "name" },
      element("a", { href: linkTo(department, row.place) },
        data(row.project ?? words["kind." + row.kind]))),
    ...names.slice(1).map((name) => name === "errors" ? element("td", {}, ...flags(row))
      : element("td", { class: numbers.includes(name) ? "number" : null },
        data(name === "scoreDifference" ? signed(row[name]) : name === "rank" ? rankText(row) : String(row[name] ?? ""))))));
  return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": words.evaluations },
    element("table", {},
      element("thead", {}, element("tr", {}, ...names.map((name) =>
        element("th", { scope: "col", class: numbers.includes(name) ? "number" : null }, words["column." + name])))),
      element("tbody", {}, ...rows)));
}

/** Fills a document's part of the page when it is first opened. */
function openDocument(part) {
  const { holder, department, number } = part;
  if (part.context) return part.context;
  const record = documentOf(department.documents[number - 1]);
  const context = {
    record, department, number, marks: marksOf(record.findings), cells: new Map(),
    idOf: (place) => `cell-${number}-${place}`,
  };
  part.context = context;
  const tables = sourceTables(record, context);
  holder.replaceChildren(
    findingList(context),
    record.tables.length > 0 ? element("p", { class: "legend" }, words.legend) : "", ...tables);
  return context;
}

let parts = [];

function documentPart(department, source, index) {
  const holder = element("div");
  const rows = department.evaluations.filter((row) => row.source === source);
  const details = element("details", { class: "document", id: "document-part-" + (index + 1) },
    element("summary", {}, element("strong", {}, data(rows.map((row) => row.project ?? words["kind." + row.kind]).join(" · ") || source)),
      " ", ...rows.slice(0, 1).flatMap(flags), element("div", { class: "data" }, source)), holder);
  const part = { details, holder, department, number: index + 1, context: null };
  details.addEventListener("toggle", () => details.open && openDocument(part));
  return part;
}

/** Shows a department; opens the document and goes to the cell that the address names. */
function showDepartment(department, number, place) {
  const view = byId("department");
  if (view.dataset.address !== department.address) {
    view.dataset.address = department.address;
    parts = department.sources.map((source, index) => documentPart(department, source, index));
    view.replaceChildren(
      element("a", { class: "back", href: page.single ? "../report.html" : "#ranking" }, words.back),
      element("h2", { tabindex: "-1", id: "department-name" }, data(department.department ?? words.unnamed)),
      element("p", { class: "subtitle" }, data([department.region,
        department.year === null ? null : fill(words.year, { n: department.year })].filter((each) => each).join(" · "))),
      departmentFigures(department),
      element("h2", {}, words.evaluations), evaluationTable(department),
      element("h2", {}, words.documents), ...parts.map((part) => part.details));
  }
  document.title = (department.department ?? words.unnamed) + " · " + page.title;
  const part = parts[number - 1] ?? (parts.length === 1 ? parts[0] : null);
  const first = part ?? parts[(leading(department)?.place ?? 1) - 1];
  if (first) {
    openDocument(first);
    first.details.open = true;
  }
  document.querySelectorAll("td.here").forEach((node) => node.classList.remove("here"));
  const cell = part && place ? part.context.cells.get(place) : null;
  if (cell) {
    cell.node.classList.add("here");
    cell.node.focus({ preventScroll: true });
    cell.node.scrollIntoView({ block: "center", inline: "center" });
  } else if (parts[number - 1]) {
    part.details.querySelector("summary").focus({ preventScroll: true });
    part.details.scrollIntoView({ block: "start" });
  } else {
    byId("department-name").focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }
}
