import { dictionary } from "../../../shared/i18n/language";
import { en } from "./en";
import { ja, type SelfcheckTexts } from "./ja";
import { th } from "./th";
import { vi } from "./vi";
import { zhTW } from "./zhTW";

/** The words of 働き方セルフチェック, in the language in use. */
export const texts = dictionary<SelfcheckTexts>({ ja, en, "zh-TW": zhTW, th, vi });

/** An activity as the reader calls it: the usual ones are translated, an organisation's own stay as they are. */
export function activityInWords(activity: string): string {
  const { activities } = texts.value;
  return activity in activities ? activities[activity as keyof typeof activities] : activity;
}
