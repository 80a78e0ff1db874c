import type { Texts } from "../../i18n/language";

/** What stands in 出勤状況 wherever it is shown. Japanese is the source: the other languages must have the same keys. */
export const ja = {
  edited: "編",
  editedMeaning: "修正された時刻",
  dayOff: "週休日",
  holiday: "休日",
} as const;

export type StatusWords = Texts<typeof ja>;
