// Building elements. Text from documents enters the page here and only as text nodes.

const byId = (id) => document.getElementById(id);

/** An element with attributes (names and values of this script's own) and children. */
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Text of a document, shut off from the direction of the text around it. */
const data = (text) => element("span", { class: "data" }, text ?? "");

/** Fills {name} in a sentence of the page's words. */
const fill = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");

/** A printed number with thousands separators; other text as it is. */
function grouped(text) {
  if (text === null || !/^-?\d+(\.\d+)?$/.test(text)) return text ?? "";
  const [whole, decimals] = text.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (decimals ? "." + decimals : "");
}

/** A printed number with its sign. */
const signed = (text) => (text && /[1-9]/.test(text) && text[0] !== "-" ? "+" + text : text ?? "");

const symbols = { error: "✕", warning: "△", note: "○", fine: "✓" };

/** What is wrong, in a symbol, a count and a word. */
function flag(kind, text) {
  return element("span", { class: "flag " + kind }, symbols[kind] + " " + text);
}

/** A rank, or why there is none. */
const rankText = (row) => String(row.rank ?? (row.superseded ? words.superseded : "–"));

/** The flags of one evaluation or department. */
function flags(item) {
  const list = [];
  if (item.errors > 0) list.push(flag("error", fill(words.errors, { n: item.errors })));
  if (item.warnings > 0) list.push(flag("warning", fill(words.warnings, { n: item.warnings })));
  if (list.length === 0) list.push(flag("fine", words.reconciled));
  return list.flatMap((node) => [node, " "]);
}
