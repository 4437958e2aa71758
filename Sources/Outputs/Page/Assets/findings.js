// The findings of a document in words, each with the cells that it speaks of.

/** A link to a cell, with what stands there; where it is not shown, its place and the quoted text. */
function placeLink(place, context, excerpt = null) {
  const cell = context.cells.get(place);
  const text = placeInWords(place);
  if (!cell) {
    const quoted = (place[0] === "p" ? context.record.paragraphs[place.slice(1)] : null) ?? excerpt;
    return element("span", {}, text, quoted ? element("blockquote", {}, data(quoted)) : null);
  }
  const value = cell.text.trim();
  const shown = value.length > 24 ? value.slice(0, 24) + "…" : value;
  return element("a", { href: linkTo(context.department, context.number, place) },
    shown ? element("strong", {}, data(shown)) : null, shown ? " " : null, text);
}

function figure(name, text) {
  return text === null ? null : element("div", {}, element("dt", {}, words[name]), element("dd", {}, data(text)));
}

function findingItem(finding, index, context) {
  const head = element("div", {},
    flag(finding.severity, fill(words.findingNumber, { n: index + 1, word: words["severity." + finding.severity] })),
    element("span", { class: "rule" }, finding.title ?? finding.rule));
  const item = element("li", { class: finding.severity }, head,
    element("p", {}, data(finding.repair ? finding.message.replace(finding.repair, "").trim() : finding.message)));
  if (finding.stated !== null || finding.expected !== null) {
    item.append(element("dl", {}, figure("stated", finding.stated), figure("expected", finding.expected),
      figure("difference", finding.difference)));
  }
  if (finding.place) {
    item.append(element("div", { class: "places" }, words.where, placeLink(finding.place, context, finding.excerpt)));
  }
  const addends = finding.related.filter((place) => place !== finding.place);
  if (addends.length > 0) {
    item.append(element("div", { class: "places" }, words.addends,
      ...addends.map((place) => placeLink(place, context))));
  }
  if (finding.repair) {
    item.append(element("p", { class: "repair" }, element("strong", {}, words.repair), " ", data(finding.repair)));
  }
  return item;
}

/** The findings of a document as a list. */
function findingList(context) {
  const findings = context.record.findings;
  if (findings.length === 0) return element("p", {}, words.noFindings);
  return element("ol", { class: "findings" },
    ...findings.map((finding, index) => findingItem(finding, index, context)));
}
