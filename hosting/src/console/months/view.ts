import { signal } from "@preact/signals-core";
import type { Line } from "./list/lines";

export const FILTERS = ["all", "lacking", "near"] as const;
export type Filter = (typeof FILTERS)[number];
export const CONTENTS = ["times", "overtime"] as const;
export type Content = (typeof CONTENTS)[number];

/** How the list is looked at: kept while the console is open, so that whoever comes back from a person is where they were. */
export const view = {
  search: signal(""),
  filter: signal<Filter>("all"),
  content: signal<Content>("times"),
  /** Where each list was scrolled to, by department and month. */
  scrolled: new Map<string, { top: number; left: number }>(),
};

/** Those that are to be shown. */
export function chosen(lines: readonly Line[], search: string, filter: Filter): readonly Line[] {
  const wanted = plain(search);
  return lines.filter((line) => passes(line, filter) && matches(line, wanted));
}

function passes({ lacks, reach, isLong }: Line, filter: Filter): boolean {
  if (filter === "lacking") return lacks.size > 0;
  return filter === "all" || reach !== "within" || isLong;
}

function matches({ person: { code, name, kana } }: Line, wanted: string): boolean {
  return wanted === "" || [code, name, kana].some((text) => plain(text).includes(wanted));
}

/** Without spaces, widths and the difference of the two kana. */
const plain = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
