// The ranking: sorted, searched, filtered, and shown a part at a time.

const columns = [
  { key: "rank", number: true, text: rankText },
  { key: "department", header: true },
  { key: "project", only: "project" },
  { key: "region", optional: true, whole: true },
  { key: "year", number: true, optional: true },
  { key: "score", number: true },
  { key: "statedScore", number: true, optional: true },
  { key: "scoreDifference", number: true, optional: true, text: (row) => signed(row.scoreDifference) },
  { key: "rating" },
  { key: "errors", number: true, flags: true },
  { key: "executionRate", number: true },
  { key: "budget", number: true, optional: true, text: (row) => grouped(row.budget) },
  { key: "executed", number: true, optional: true, text: (row) => grouped(row.executed) },
];
const batch = 200;
const state = { kind: "overall", sort: "rank", descending: false, limit: batch };
const collator = new Intl.Collator(page.language);

function matches(row, filters) {
  return row.kind === state.kind
    && (!filters.region || row.region === filters.region)
    && (!filters.rating || row.rating === filters.rating)
    && (filters.flags !== "errors" || row.errors > 0)
    && (filters.flags !== "warnings" || row.warnings > 0)
    && (filters.flags !== "fine" || row.errors === 0)
    && filters.search.every((word) => row.search.includes(word));
}

/** Blank cells last, whatever the direction. */
function compare(left, right) {
  const column = columns.find((each) => each.key === state.sort);
  const [a, b] = [left[state.sort], right[state.sort]];
  if (a === null || b === null) return (a === null) - (b === null) || left.order - right.order;
  const order = column.number ? Number(a) - Number(b) : collator.compare(a, b);
  return (state.descending ? -order : order) || left.order - right.order;
}

function cell(row, column) {
  const text = column.text ? column.text(row) : row[column.key] ?? "";
  const looks = [
    column.number && !column.flags ? "number" : "", column.optional ? "optional" : "", column.whole ? "whole" : ""];
  if (column.flags) return element("td", {}, ...flags(row));
  if (column.header) {
    const link = element("a", { href: linkTo(departments[row.group], row.place > 1 ? row.place : null) }, data(text || words.unnamed));
    return element("th", { scope: "row", class: "name" }, link);
  }
  return element("td", { class: looks.join(" ").trim() || null }, column.number ? text : data(text));
}

function showRanking() {
  const filters = {
    region: byId("region").value, rating: byId("rating").value, flags: byId("flags").value,
    search: byId("search").value.toLowerCase().split(/\s+/).filter((word) => word),
  };
  const rows = evaluations.filter((row) => matches(row, filters)).sort(compare);
  const shownColumns = columns.filter((column) => !column.only || column.only === state.kind);
  byId("ranking-head").replaceChildren(element("tr", {}, ...shownColumns.map(headCell)));
  byId("ranking-rows").replaceChildren(...rows.slice(0, state.limit).map((row) =>
    element("tr", {}, ...shownColumns.map((column) => cell(row, column)))));
  const shown = Math.min(rows.length, state.limit);
  byId("ranking-status").textContent = fill(words.shown, { shown, all: rows.length });
  byId("more").hidden = byId("all").hidden = shown === rows.length;
  for (const button of document.querySelectorAll(".tabs button")) {
    button.setAttribute("aria-pressed", String(button.value === state.kind));
  }
}

function headCell(column) {
  const direction = state.descending ? "descending" : "ascending";
  const button = element("button", { type: "button" }, words["column." + column.key]);
  button.addEventListener("click", () => {
    state.descending = state.sort === column.key ? !state.descending : false;
    state.sort = column.key;
    showRanking();
    const index = [...byId("ranking-head").querySelectorAll("button")];
    index.find((each) => each.textContent === button.textContent).focus();
  });
  return element("th", {
    scope: "col", "aria-sort": state.sort === column.key ? direction : "none",
    class: [column.number && !column.flags ? "number" : "", column.optional ? "optional" : ""].join(" ").trim() || null,
  }, button);
}

/** A choice for each value that comes up. */
function offer(select, key) {
  const values = [...new Set(evaluations.map((row) => row[key]).filter((value) => value !== null))];
  for (const value of values.sort(collator.compare)) {
    select.append(element("option", { value }, value));
  }
  select.closest("label").hidden = values.length === 0;
}

function startRanking() {
  evaluations.forEach((row, order) => {
    row.order = order;
    row.search = [row.department, row.project, row.region, row.source].join(" ").toLowerCase();
  });
  if (!evaluations.some((row) => row.kind === "overall")) state.kind = "project";
  offer(byId("region"), "region");
  offer(byId("rating"), "rating");
  const restart = () => {
    state.limit = batch;
    showRanking();
  };
  for (const id of ["region", "rating", "flags"]) byId(id).addEventListener("change", restart);
  byId("search").addEventListener("input", restart);
  for (const button of document.querySelectorAll(".tabs button")) {
    button.addEventListener("click", () => {
      state.kind = button.value;
      restart();
    });
  }
  byId("more").addEventListener("click", () => {
    state.limit += batch;
    showRanking();
  });
  byId("all").addEventListener("click", () => {
    state.limit = Infinity;
    showRanking();
  });
  showRanking();
}
