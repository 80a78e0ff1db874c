/** The languages of the product, Japanese first: it is the source, and what is spoken where none of them is known. */
export const LANGUAGES = ["ja", "en", "zh-TW", "th", "vi"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each language calls itself: for choices, the same on every page. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  ja: "日本語",
  en: "English",
  "zh-TW": "繁體中文",
  th: "ไทย",
  vi: "Tiếng Việt",
};

/**
 * Our language for the first of these tags that means one: "en-GB" is English, and every Chinese Traditional, for it is
 * the only one we have.
 */
export function supported(...tags: readonly (string | null)[]): Language {
  for (const tag of tags) {
    const found = LANGUAGES.find((language) => tag !== null && primary(language) === primary(tag));
    if (found) return found;
  }
  return LANGUAGES[0];
}

const primary = (tag: string) => tag.toLowerCase().split("-")[0];
