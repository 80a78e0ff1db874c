import { ja, type SharedTexts } from "./ja";
import { dictionaryOnDemand } from "./language";

/** The words that every page uses, in the language in use. */
export const words = dictionaryOnDemand<SharedTexts>(ja, {
  en: async () => (await import("./en")).en,
  "zh-TW": async () => (await import("./zhTW")).zhTW,
  th: async () => (await import("./th")).th,
  vi: async () => (await import("./vi")).vi,
});
