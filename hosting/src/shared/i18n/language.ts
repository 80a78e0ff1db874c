import { computed, type ReadonlySignal, signal } from "@preact/signals-core";
import { remember, remembered } from "../remembered";
import { type Language, supported } from "./languages";

const KEY = "dakoku-language";

/** The language in use: set by `speak`. */
export const language = signal<Language>("ja");

/**
 * The same for Intl. The record is a Japanese one: in Thai too its years are Gregorian, and everywhere its digits Latin.
 */
export const locale = computed(() => `${language.value}-u-ca-gregory-nu-latn`);

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

/** The same for what every start needs: only Japanese comes with the page, any other language when it is spoken. */
export function dictionaryOnDemand<T>(
  ja: T,
  others: Record<Exclude<Language, "ja">, () => Promise<T>>,
): ReadonlySignal<T> {
  const texts: Partial<Record<Language, T>> = { ja };
  fetches.push(async (next) => {
    if (next !== "ja") texts[next] ??= await others[next]();
  });
  return computed(() => texts[language.value] ?? ja);
}

const fetches: ((next: Language) => Promise<void>)[] = [];
let wanted: Language = "ja";

/** From here on the page speaks this language: as soon as all its texts are there. */
export async function speak(...tags: readonly (string | null)[]): Promise<void> {
  const next = supported(...tags);
  wanted = next;
  try {
    await Promise.all(fetches.map((fetch) => fetch(next)));
    if (wanted === next) language.value = next;
  } catch (error) {
    console.error(error); // no network, and never spoken here: the page stays in the language it has
  }
}

/** The same, and after the next start too. */
export function keepSpeaking(tag: string): Promise<void> {
  remember(KEY, supported(tag));
  return speak(tag);
}

/** What was spoken last, else what the browser asks for. Awaited before anything is shown. */
export const speakFirst = (): Promise<void> => speak(remembered(KEY), ...navigator.languages);
