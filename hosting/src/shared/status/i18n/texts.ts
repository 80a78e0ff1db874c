import { dictionary } from "../../i18n/language";
import { en } from "./en";
import { ja, type StatusWords } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 出勤状況 that terminal and console share, in the language in use. */
export const texts = dictionary<StatusWords>({ ja, en, "zh-TW": zhTW, th, vi });
