import { dictionary } from "../../shared/i18n/language";
import { en } from "./en";
import { type ConsoleTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The console's words in the language in use. */
export const texts = dictionary<ConsoleTexts>({ ja, en, "zh-TW": zhTW, th, vi });
