import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type CheckTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The texts of the check page: a dictionary of its own, for the page is fetched when it is asked for. */
export const texts = dictionary<CheckTexts>({ ja, en, "zh-TW": zhTW, th, vi });
