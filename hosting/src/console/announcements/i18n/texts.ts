import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type AnnouncementTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of お知らせ, in the language in use. */
export const texts = dictionary<AnnouncementTexts>({ ja, en, "zh-TW": zhTW, th, vi });
