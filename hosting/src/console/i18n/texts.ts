import { dictionaryOnDemand } from "../../shared/i18n/language";
import { type ConsoleTexts, ja } from "./ja";

/** The console's words in the language in use. */
export const texts = dictionaryOnDemand<ConsoleTexts>(ja, {
  en: async () => (await import("./en")).en,
  "zh-TW": async () => (await import("./zhTW")).zhTW,
  th: async () => (await import("./th")).th,
  vi: async () => (await import("./vi")).vi,
});
