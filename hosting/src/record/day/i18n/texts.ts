import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type DayTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of the day form and the history, in the language in use. */
export const texts = dictionary<DayTexts>({ ja, en, "zh-TW": zhTW, th, vi });
