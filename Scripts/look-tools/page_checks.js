// Checks of a page's labels and contrast, run inside it; gives a list of what is wrong.
(() => {
  const wrong = [];
  const say = (node, what) => wrong.push(`${what}: ${node.outerHTML.slice(0, 120)}`);
  const shown = (node) => node.getClientRects().length > 0;

  if (!document.documentElement.lang) wrong.push("the page names no language");
  const ids = [...document.querySelectorAll("[id]")].map((node) => node.id);
  for (const id of new Set(ids.filter((each, index) => ids.indexOf(each) !== index))) {
    wrong.push("id used twice: " + id);
  }
  for (const node of document.querySelectorAll("[aria-labelledby]")) {
    for (const id of node.getAttribute("aria-labelledby").split(" ")) {
      if (!document.getElementById(id)) say(node, "label that is not there");
    }
  }
  for (const node of document.querySelectorAll("input, select")) {
    if (!(node.labels && node.labels.length) && !node.getAttribute("aria-label")) say(node, "no label");
  }
  for (const node of document.querySelectorAll("button, a[href], summary")) {
    if (shown(node) && !node.textContent.trim()) say(node, "no name");
  }
  for (const node of document.querySelectorAll("svg[role=img]")) {
    if (!node.getAttribute("aria-labelledby")) say(node, "picture without a name");
  }
  for (const node of document.querySelectorAll("th")) {
    if (!node.getAttribute("scope")) say(node, "heading cell without scope");
  }
  let level = 1;
  for (const node of document.querySelectorAll("h1, h2, h3, h4")) {
    const next = Number(node.tagName[1]);
    if (shown(node) && next > level + 1) say(node, "heading level skipped");
    if (shown(node)) level = next;
  }
  for (const node of document.querySelectorAll("[role=region]")) {
    const box = node.tabIndex >= 0;
    if (!box) say(node, "scrolling part that the keyboard cannot reach");
  }

  // Contrast by WCAG 2.1, 1.4.3: 4.5 to 1, 3 to 1 for large text.
  const parse = (colour) => colour.match(/[\d.]+/g).map(Number);
  const channel = (value) => {
    const part = value / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  const luminance = ([red, green, blue]) =>
    0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const behind = (node) => {
    for (let each = node; each; each = each.parentElement) {
      const colour = parse(getComputedStyle(each).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  let measured = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !shown(node) || node.closest(".unseen, .skip, script, noscript, option")) continue;
    const style = getComputedStyle(node);
    const ink = node.closest("svg") ? style.fill : style.color;
    const [a, b] = [luminance(parse(ink)), luminance(behind(node))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const isLarge = parseFloat(style.fontSize) >= 24;
    measured += 1;
    if (contrast < (isLarge ? 3 : 4.5)) say(node, `contrast ${contrast.toFixed(2)}`);
  }
  if (measured < 20) wrong.push("hardly any text was measured: " + measured);
  return wrong;
})()
