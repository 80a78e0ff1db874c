import { dictionary } from "../../shared/i18n/language";
import { en } from "./en";
import { type ConsoleTexts, ja } from "./ja";

/** The console's words in the language in use. */
export const texts = dictionary<ConsoleTexts>({ ja, en });
