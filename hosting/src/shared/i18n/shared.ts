import { en } from "./en";
import { ja, type SharedTexts } from "./ja";
import { dictionary } from "./language";

/** The words that every page uses, in the language in use. */
export const words = dictionary<SharedTexts>({ ja, en });
