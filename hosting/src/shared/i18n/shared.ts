import { en } from "./en";
import { ja, type SharedTexts } from "./ja";
import { dictionary } from "./language";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words that every page uses, in the language in use. */
export const words = dictionary<SharedTexts>({ ja, en, "zh-TW": zhTW, th, vi });
