import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type ReportTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 帳票, in the language in use. */
export const texts = dictionary<ReportTexts>({ ja, en, "zh-TW": zhTW, th, vi });
