import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type YearTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 年間一覧, in the language in use. */
export const texts = dictionary<YearTexts>({ ja, en, "zh-TW": zhTW, th, vi });
