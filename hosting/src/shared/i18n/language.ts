import { computed, effect, type ReadonlySignal, signal } from "@preact/signals-core";
import { remember, remembered } from "../remembered";

export const LANGUAGES = ["ja", "en", "zh-TW", "th", "vi"] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = "dakoku-language";

/**
 * Our language for a tag: "en-GB" is English, and every Chinese Traditional, for it is the only one we have. Japanese
 * where it is none of ours.
 */
export function supported(tag: string | null): Language {
  return LANGUAGES.find((language) => tag !== null && primary(language) === primary(tag)) ?? "ja";
}

const primary = (tag: string) => tag.toLowerCase().split("-")[0];

/** The organisation's language; remembered, so that the sign-in page already speaks it. */
export const language = signal<Language>(supported(remembered(KEY)));

effect(() => {
  document.documentElement.lang = language.value;
  remember(KEY, language.value);
});

/** What a dictionary of another language must hold: the same keys, and the same parameters. */
export type Texts<Source> = {
  [Key in keyof Source]: Source[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : Source[Key] extends string
      ? string
      : Texts<Source[Key]>;
};

/** The page's texts in the language in use: read `.value` in a component and it follows the language. */
export function dictionary<T>(texts: Record<Language, T>): ReadonlySignal<T> {
  return computed(() => texts[language.value]);
}
