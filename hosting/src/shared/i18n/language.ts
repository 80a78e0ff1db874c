import { computed, effect, type ReadonlySignal, signal } from "@preact/signals-core";
import { remember, remembered } from "../remembered";

export const LANGUAGES = ["ja", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

const KEY = "dakoku-language";

/** The supported language for a tag such as "en-GB"; Japanese where it is not (yet) one of ours. */
export function supported(tag: string | null): Language {
  return LANGUAGES.find((language) => tag?.split("-")[0] === language) ?? "ja";
}

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
