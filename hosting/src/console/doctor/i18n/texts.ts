import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type DoctorTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 動作確認, in the language in use. */
export const texts = dictionary<DoctorTexts>({ ja, en, "zh-TW": zhTW, th, vi });
