import { dictionary } from "../../shared/i18n/language";
import { en } from "./en";
import { ja, type TerminalTexts } from "./ja";

/** The terminal's texts in the language in use. */
export const texts = dictionary<TerminalTexts>({ ja, en });
