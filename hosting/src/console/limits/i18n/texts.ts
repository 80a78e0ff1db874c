import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type LimitTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 上限と見込み, in the language in use. */
export const texts = dictionary<LimitTexts>({ ja, en, "zh-TW": zhTW, th, vi });
