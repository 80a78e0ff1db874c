import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type ImportTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 取込, in the language in use. */
export const texts = dictionary<ImportTexts>({ ja, en, "zh-TW": zhTW, th, vi });
