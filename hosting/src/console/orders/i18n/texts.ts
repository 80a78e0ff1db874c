import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type OrderTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of カウント, in the language in use. */
export const texts = dictionary<OrderTexts>({ ja, en, "zh-TW": zhTW, th, vi });
