import { dictionary } from "../../../../shared/i18n/language";
import { en } from "./en";
import { ja, type MatchingTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 照合, in the language in use. */
export const texts = dictionary<MatchingTexts>({ ja, en, "zh-TW": zhTW, th, vi });
