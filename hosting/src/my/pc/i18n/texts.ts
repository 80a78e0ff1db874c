import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type PcTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of the page that enrols staff-room PCs, in the language in use. */
export const texts = dictionary<PcTexts>({ ja, en, "zh-TW": zhTW, th, vi });
