// A document's tables as they stand in the report, the cells of its findings marked.
//
// A place is written as the data has it: t2.5.7 is table 2, row 5, column 7; t2.5.7/1.4.3 is cell
// (4, 3) of the first table inside it; p14 is a paragraph, b1 a text box.

/** A place in words. */
function placeInWords(place) {
  if (place[0] === "p") return fill(words["place.paragraph"], { n: place.slice(1) });
  if (place[0] === "b") return fill(words["place.box"], { n: place.slice(1) });
  return place.slice(1).split("/").map((level) => {
    const [table, row, column] = level.split(".");
    return fill(words["place.cell"], { table, row, column });
  }).join(" › ");
}

/** The cells that findings speak of: place → the findings that state or add it. */
function marksOf(findings) {
  const marks = new Map();
  const add = (place, mark) => {
    if (!marks.has(place)) marks.set(place, []);
    marks.get(place).push(mark);
  };
  findings.forEach((finding, index) => {
    if (finding.place) add(finding.place, { number: index + 1, severity: finding.severity, stated: true });
    for (const place of finding.related) {
      if (place !== finding.place) add(place, { number: index + 1, severity: finding.severity, stated: false });
    }
  });
  return marks;
}

const severities = ["note", "warning", "error"];

/** Looks and labels of a marked cell. */
function markCell(node, marks) {
  const stated = marks.filter((mark) => mark.stated);
  const worst = Math.max(...stated.map((mark) => severities.indexOf(mark.severity)));
  if (stated.length > 0) node.classList.add("stated", severities[worst]);
  if (stated.length < marks.length) node.classList.add("addend");
  for (const mark of marks) {
    const label = fill(words[mark.stated ? "mark.stated" : "mark.addend"], { n: mark.number });
    const sign = mark.stated ? symbols[mark.severity] : "+";
    node.append(element("span", { class: "mark " + (mark.stated ? mark.severity : "addend"), title: label },
      element("span", { "aria-hidden": "true" }, sign + mark.number),
      element("span", { class: "unseen" }, label)));
  }
}

/** One table; `prefix` is the place of its cells without row and column (t2). */
function sourceTable(table, prefix, context) {
  const rows = Array.from({ length: table.rows }, () => element("tr"));
  for (const [row, column, text, rowSpan, columnSpan, inner] of table.cells) {
    const place = `${prefix}.${row + 1}.${column + 1}`;
    const node = element("td", {
      rowspan: rowSpan > 1 ? rowSpan : null, colspan: columnSpan > 1 ? columnSpan : null,
      id: context.idOf(place), tabindex: "-1",
    }, data(text));
    (inner ?? []).forEach((each, index) => {
      node.append(sourceTable(each, `${place}/${index + 1}`, context));
    });
    const marks = context.marks.get(place);
    if (marks) markCell(node, marks);
    context.cells.set(place, { node, text });
    rows[row].append(node);
  }
  return element("table", {}, element("tbody", {}, ...rows));
}

/** All tables of a document, each with its number. */
function sourceTables(record, context) {
  return record.tables.map((table, index) => {
    const name = fill(words.table, { n: index + 1 });
    return element("figure", { class: "source" },
      element("figcaption", {}, name),
      element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": name },
        sourceTable(table, "t" + (index + 1), context)));
  });
}
