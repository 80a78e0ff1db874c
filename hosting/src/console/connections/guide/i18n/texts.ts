import { dictionary } from "../../../../shared/i18n/language";
import { en } from "./en";
import { type GuideTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of the set-up guide, in the language in use. */
export const texts = dictionary<GuideTexts>({ ja, en, "zh-TW": zhTW, th, vi });
