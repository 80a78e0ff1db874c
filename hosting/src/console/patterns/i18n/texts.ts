import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type PatternsTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 勤務割振, in the language in use. */
export const texts = dictionary<PatternsTexts>({ ja, en, "zh-TW": zhTW, th, vi });
