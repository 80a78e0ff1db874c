import { dictionary } from "../../i18n/language";
import { en } from "./en";
import { ja, type PasswordTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words about a new password, in the language in use. */
export const texts = dictionary<PasswordTexts>({ ja, en, "zh-TW": zhTW, th, vi });
