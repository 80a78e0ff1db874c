import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type CalendarTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of カレンダー, in the language in use. */
export const texts = dictionary<CalendarTexts>({ ja, en, "zh-TW": zhTW, th, vi });
