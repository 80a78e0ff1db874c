import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type TerminalSettingsTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** What terminals show, in the language in use. */
export const texts = dictionary<TerminalSettingsTexts>({ ja, en, "zh-TW": zhTW, th, vi });
