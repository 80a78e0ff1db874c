import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type HeldTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 保留・却下, in the language in use. */
export const texts = dictionary<HeldTexts>({ ja, en, "zh-TW": zhTW, th, vi });
