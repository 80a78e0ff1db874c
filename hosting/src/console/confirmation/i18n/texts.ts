import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { type ConfirmationTexts, ja } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 全入力完了, in the language in use. */
export const texts = dictionary<ConfirmationTexts>({ ja, en, "zh-TW": zhTW, th, vi });
