import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type CategoriesTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 主な時間外業務内容, in the language in use. */
export const texts = dictionary<CategoriesTexts>({ ja, en, "zh-TW": zhTW, th, vi });
