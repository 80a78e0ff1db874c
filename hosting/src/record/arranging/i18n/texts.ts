import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type ArrangingTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 休暇・出張・振替, in the language in use. */
export const texts = dictionary<ArrangingTexts>({ ja, en, "zh-TW": zhTW, th, vi });
