import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type ConnectionTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 外部連携, in the language in use. */
export const texts = dictionary<ConnectionTexts>({ ja, en, "zh-TW": zhTW, th, vi });
