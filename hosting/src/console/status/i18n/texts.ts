import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type StatusTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 出勤状況, in the language in use. */
export const texts = dictionary<StatusTexts>({ ja, en, "zh-TW": zhTW, th, vi });
