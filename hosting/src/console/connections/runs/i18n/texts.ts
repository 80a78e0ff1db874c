import { dictionary } from "../../../../shared/i18n/language";
import { en } from "./en";
import { ja, type RunTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 実行記録, in the language in use. */
export const texts = dictionary<RunTexts>({ ja, en, "zh-TW": zhTW, th, vi });
