import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type MemberTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 管理者と権限, in the language in use. */
export const texts = dictionary<MemberTexts>({ ja, en, "zh-TW": zhTW, th, vi });
