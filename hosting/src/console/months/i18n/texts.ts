import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type MonthsTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of the monthly list, in the language in use. */
export const texts = dictionary<MonthsTexts>({ ja, en, "zh-TW": zhTW, th, vi });
