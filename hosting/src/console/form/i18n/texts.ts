import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type FormTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of every form of the console, in the language in use. */
export const texts = dictionary<FormTexts>({ ja, en, "zh-TW": zhTW, th, vi });
