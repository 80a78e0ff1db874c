import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type PeopleTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 社員, in the language in use. */
export const texts = dictionary<PeopleTexts>({ ja, en, "zh-TW": zhTW, th, vi });
