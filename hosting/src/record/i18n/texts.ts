import { dictionaryOnDemand } from "../../shared/i18n/language";
import { ja, type RecordTexts } from "./ja";

/** The record's words in the language in use. */
export const texts = dictionaryOnDemand<RecordTexts>(ja, {
  en: async () => (await import("./en")).en,
  "zh-TW": async () => (await import("./zhTW")).zhTW,
  th: async () => (await import("./th")).th,
  vi: async () => (await import("./vi")).vi,
});
