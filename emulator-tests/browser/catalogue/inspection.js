/**
 * What is wrong with the screen as it stands, one line each. Left out on purpose, with the reason beside it: nothing else.
 * `isRepainted`: it was inspected in another theme just before; what axe says of it, but for its colours, is known.
 */
globalThis.inspect = async (isRepainted) => [
  ...(await axeFindings(isRepainted ? COLOURS : STANDARDS)),
  ...targets(),
  ...overflow(),
  ...clipped(),
];

const STANDARDS = {
  type: "tag",
  values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};
const COLOURS = { type: "rule", values: ["color-contrast", "link-in-text-block"] };
const CONTROLS = "a[href], button, input, select, textarea, summary, [role=button], [role=switch], [role=checkbox]";
const TOUCH = 44;
/** Layout is in fractions of a pixel. */
const FRACTION = 1;

async function axeFindings(runOnly) {
  // What lies beneath a dialog has a visit of its own.
  const { violations } = await axe.run(document.querySelector("dialog:modal") ?? document, {
    runOnly,
    resultTypes: ["violations"],
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `axe ${id}: ${help}: ${target} ${any[0]?.message ?? ""}`),
  );
}

function targets() {
  return shown(CONTROLS)
    .filter((control) => !isInText(control))
    .map((control) => ({ control, area: touched(control).getBoundingClientRect() }))
    .filter(({ area }) => area.width < TOUCH - 0.1 || area.height < TOUCH - 0.1)
    .map(({ control, area }) => `${Math.round(area.width)}×${Math.round(area.height)} is small: ${said(control)}`);
}

/** A link inside a sentence is as high as its line: WCAG 2.5.8 lets it be. */
function isInText(control) {
  return control.matches("p a") && getComputedStyle(control).display === "inline";
}

/** A label is pressed like the box it names. */
function touched(control) {
  return control.closest("label") ?? control;
}

function overflow() {
  const { scrollWidth, clientWidth } = document.documentElement;
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide on ${clientWidth}`] : [];
  const dialogs = shown("dialog").filter((each) => each.scrollWidth > each.clientWidth + FRACTION);
  return [...page, ...dialogs.map((each) => `too wide for its dialog: ${said(each)}`)];
}

function clipped() {
  return shown("button, a[href], h1, h2, h3, label, legend, th, td, p, [role=status]")
    .filter((each) => !each.matches(".visually-hidden, .visually-hidden *"))
    .filter((each) => textOf(each).some((line) => !inside(line, each.getBoundingClientRect())))
    .map((each) => `text leaves its box: ${said(each)}`);
}

function textOf(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const { parentElement } = currentNode;
    if (parentElement.closest(".visually-hidden") || currentNode.data.trim() === "") continue;
    if (!parentElement.checkVisibility()) continue; // folded away
    const range = document.createRange();
    range.selectNodeContents(currentNode);
    lines.push(...range.getClientRects());
  }
  return lines;
}

function inside(line, box) {
  return line.left >= box.left - FRACTION && line.right <= box.right + FRACTION && insideHeight(line, box);
}

/** A line of text is higher than its letters: a quarter may stand over. */
function insideHeight(line, box) {
  const over = line.height / 4;
  return line.top >= box.top - over && line.bottom <= box.bottom + over;
}

function shown(selector) {
  return [...document.querySelectorAll(selector)].filter((each) => {
    const { width, height } = each.getBoundingClientRect();
    return width > 0 && height > 0 && each.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  });
}

function said(element) {
  const words = element.getAttribute("aria-label") ?? element.textContent ?? "";
  return `<${element.localName} class="${element.className}"> ${words.trim().slice(0, 60)}`;
}
