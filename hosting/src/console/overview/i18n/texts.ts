import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type OverviewTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 全体の状況, in the language in use. */
export const texts = dictionary<OverviewTexts>({ ja, en, "zh-TW": zhTW, th, vi });
