import type { ReadonlySignal } from "@preact/signals-core";
import { describe, expect, test } from "vitest";
import { speak } from "./shared/i18n/language";
import { LANGUAGES, type Language } from "./shared/i18n/languages";
import { words } from "./shared/i18n/shared";

/** Every dictionary there is, by where it lies: "./record/day/i18n/texts.ts". */
const PLACES = {
  "./shared": words,
  ...import.meta.glob<ReadonlySignal<object>>("./*/**/i18n/texts.ts", { eager: true, import: "texts" }),
};

/** Words that two languages truly write alike. Texts alike in any other word are translations forgotten. */
const ALIKE = new Set(["Dakoku", "No", "ID", "Jobcan"]);
/** Japanese and Chinese share short words in the same characters. */
const isShared = (word: string) => /^\p{Script=Han}{1,4}$/u.test(word);
const alike = (text: string) =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => ALIKE.has(word) || isShared(word));

/** Letters that a text in this language cannot have. */
const FOREIGN: Partial<Record<Language, RegExp>> = {
  en: /[^\p{Script=Latin}\p{Script=Common}]/u,
  "zh-TW": /[^\p{Script=Han}\p{Script=Latin}\p{Script=Common}]/u,
  th: /[^\p{Script=Thai}\p{Script=Latin}\p{Script=Common}]/u,
  vi: /[^\p{Script=Latin}\p{Script=Common}]/u,
};

type Text = string | ((...values: unknown[]) => string);

/** Every text by its path, such as "terminal.login.certificate". */
function flat(texts: object, prefix: string): [string, Text][] {
  return Object.entries(texts).flatMap(([key, value]): [string, Text][] => {
    const path = `${prefix}.${key}`;
    return typeof value === "object" ? flat(value, path) : [[path, value]];
  });
}

async function textsIn(tag: Language): Promise<Map<string, Text>> {
  await speak(tag);
  return new Map(Object.entries(PLACES).flatMap(([place, texts]) => flat(texts.value, place)));
}

/** Numbers to be found again in what is written, and no text's own. */
const parameters = (text: Text) =>
  typeof text === "string" ? [] : Array.from({ length: text.length }, (_, index) => 641 + index);
const written = (text: Text) => (typeof text === "string" ? text : text(...parameters(text)));

const all = new Map<Language, Map<string, Text>>();
for (const tag of LANGUAGES) all.set(tag, await textsIn(tag));

describe.each([...all])("%s", (tag, texts) => {
  /** The paths of the texts for which it is so. */
  const where = (isSo: (text: Text, path: string) => boolean) =>
    [...texts].filter(([path, text]) => isSo(text, path)).map(([path]) => path);

  test("has every text of the source, and nothing else", () => {
    expect([...texts.keys()]).toEqual([...(all.get("ja")?.keys() ?? [])]);
  });

  test("leaves no text empty", () => {
    expect(where((text) => written(text).trim() === "")).toEqual([]);
  });

  test("says every parameter", () => {
    const silent = (text: Text) => parameters(text).some((value) => !written(text).includes(`${value}`));
    expect(where(silent)).toEqual([]);
  });

  test("takes no text over from another language", () => {
    const others = LANGUAGES.filter((other) => other !== tag).flatMap((other) => all.get(other) ?? []);
    const taken = (text: Text, path: string) =>
      others.some((other) => other.has(path) && written(other.get(path) ?? "") === written(text));
    expect(where((text, path) => taken(text, path) && !alike(written(text)))).toEqual([]);
  });

  test("is written in its own letters", () => {
    expect(where((text) => FOREIGN[tag]?.test(written(text)) ?? false)).toEqual([]);
  });
});
