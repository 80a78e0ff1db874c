import { dictionaryOnDemand } from "../../shared/i18n/language";
import { ja, type TerminalTexts } from "./ja";

/** The terminal's texts in the language in use. */
export const texts = dictionaryOnDemand<TerminalTexts>(ja, {
  en: async () => (await import("./en")).en,
  "zh-TW": async () => (await import("./zhTW")).zhTW,
  th: async () => (await import("./th")).th,
  vi: async () => (await import("./vi")).vi,
});
