import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import { remember, remembered } from "../remembered";
import { type Language, supported } from "./languages";

const KEY = "dakoku-language";

/** The browser's own wishes; where there is no browser (tests), none. */
const wished = globalThis.navigator?.languages ?? [];

/** The language in use: the organisation's of last time, so that the sign-in page already speaks it, or the browser's. */
export const language = signal<Language>(supported(remembered(KEY), ...wished));

/**
 * The same for Intl. The record is a Japanese one: in Thai too its years are Gregorian, and everywhere its digits Latin.
 */
export const locale = computed(() => `${language.value}-u-ca-gregory-nu-latn`);

/** From here on the page speaks this language, and after the next start too. */
export function speak(tag: string): void {
  language.value = supported(tag);
  remember(KEY, language.value);
}

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
