import { effect, signal } from "@preact/signals-core";
import { remember, remembered } from "../remembered";

export const THEMES = ["light", "dark", "classic"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "dakoku-theme";
const isTheme = (value: string | null): value is Theme => THEMES.some((theme) => theme === value);

function first(): Theme {
  const kept = remembered(KEY);
  return isTheme(kept) ? kept : "light";
}

/** The theme in use; setting it repaints the page and is remembered (public/theme.js applies it before first paint). */
export const theme = signal<Theme>(first());

effect(() => {
  document.documentElement.dataset["theme"] = theme.value;
  remember(KEY, theme.value);
  colourTheFrame();
});

// Another tab has changed it.
addEventListener("storage", ({ key, newValue }) => {
  if (key === KEY && isTheme(newValue)) theme.value = newValue;
});

/** The system's own bars take the colour of the page's head. */
function colourTheFrame(): void {
  const colour = getComputedStyle(document.documentElement).getPropertyValue("--surface").trim();
  document.querySelector('meta[name="theme-color"]')?.setAttribute("content", colour);
}
