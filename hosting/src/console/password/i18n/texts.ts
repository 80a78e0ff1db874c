import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type ResetTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words about an administrator's password, in the language in use. */
export const texts = dictionary<ResetTexts>({ ja, en, "zh-TW": zhTW, th, vi });
