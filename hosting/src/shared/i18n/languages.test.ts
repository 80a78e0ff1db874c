import { expect, test } from "vitest";
import { LANGUAGE_NAMES, LANGUAGES, supported } from "./languages";

test.each([
  ["ja", "ja"],
  ["ja-JP", "ja"],
  ["en", "en"],
  ["en-GB", "en"],
  ["EN-us", "en"],
  ["zh-TW", "zh-TW"],
  ["zh-Hant", "zh-TW"],
  ["zh-Hant-HK", "zh-TW"],
  ["zh-HK", "zh-TW"],
  ["zh", "zh-TW"],
  ["th-TH", "th"],
  ["vi-VN", "vi"],
  ["de", "ja"],
  ["viv", "ja"],
  ["", "ja"],
  [null, "ja"],
])("%j is answered in %s", (tag, language) => {
  expect(supported(tag)).toBe(language);
});

test("the first tag of ours decides", () => {
  expect(supported(null, "de-DE", "th", "en")).toBe("th");
});

test("every language says its own name", () => {
  for (const language of LANGUAGES) {
    const own = new Intl.DisplayNames(language, { type: "language" }).of(language.slice(0, 2)) ?? "";
    expect(LANGUAGE_NAMES[language]).toContain(own);
  }
});
