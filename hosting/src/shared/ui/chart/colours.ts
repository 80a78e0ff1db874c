/** The theme's colours as they stand on the page, for what is painted rather than styled. */
export interface Colours {
  series: readonly string[];
  text: string;
  lines: string;
  ground: string;
  font: string;
}

// Every theme has them, each readable on its ground.
const SERIES = ["--accent", "--out", "--in", "--outing", "--warning", "--error"];

/** Read from an element, so that it may lie in a themed part. */
export function coloursOf(element: Element): Colours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    series: SERIES.map(token),
    text: token("--text-soft"),
    lines: token("--border-soft"),
    ground: token("--surface"),
    font: style.fontFamily,
  };
}
