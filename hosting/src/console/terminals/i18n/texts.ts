import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type TerminalTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 端末・証明書, in the language in use. */
export const texts = dictionary<TerminalTexts>({ ja, en, "zh-TW": zhTW, th, vi });
