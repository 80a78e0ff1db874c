import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type HomeTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of ホーム, in the language in use. */
export const texts = dictionary<HomeTexts>({ ja, en, "zh-TW": zhTW, th, vi });
