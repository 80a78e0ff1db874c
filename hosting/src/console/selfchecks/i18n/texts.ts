import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type SelfchecksTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 働き方セルフチェック, in the language in use. */
export const texts = dictionary<SelfchecksTexts>({ ja, en, "zh-TW": zhTW, th, vi });
