import { dictionary } from "../../shared/i18n/language";
import { en } from "./en";
import { ja, type MyTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The employee page's words in the language in use. */
export const texts = dictionary<MyTexts>({ ja, en, "zh-TW": zhTW, th, vi });
