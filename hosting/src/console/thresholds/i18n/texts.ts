import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type ThresholdsTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 上限の設定, in the language in use. */
export const texts = dictionary<ThresholdsTexts>({ ja, en, "zh-TW": zhTW, th, vi });
