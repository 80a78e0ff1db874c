import { expect, test } from "vitest";
import { en as sharedEn } from "../../shared/i18n/en";
import { ja as sharedJa } from "../../shared/i18n/ja";
import { en } from "./en";
import { ja } from "./ja";

/** Every path to a text, such as "login.certificate". */
function keys(texts: object, prefix = ""): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? keys(value, `${prefix}${key}.`) : [`${prefix}${key}`],
  );
}

function values(texts: object): string[] {
  const text = (value: unknown) => (typeof value === "function" ? String(value("1")) : String(value));
  return Object.values(texts).flatMap((value) => (typeof value === "object" ? values(value) : [text(value)]));
}

test.each([
  ["terminal", ja, en],
  ["shared", sharedJa, sharedEn],
])("the %s dictionaries have the same keys, none of them empty", (_, source, translation) => {
  expect(keys(translation)).toEqual(keys(source));
  expect([...values(source), ...values(translation)].filter((text) => text.trim() === "")).toEqual([]);
});

test("no Japanese is left in the English dictionaries", () => {
  const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
  expect([...values(en), ...values(sharedEn)].filter((text) => japanese.test(text))).toEqual([]);
});
