import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type AuditTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 操作履歴, in the language in use. */
export const texts = dictionary<AuditTexts>({ ja, en, "zh-TW": zhTW, th, vi });
