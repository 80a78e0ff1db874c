import type { StatusWords } from "./ja";

export const en: StatusWords = {
  edited: "Ed.",
  editedMeaning: "Corrected time",
  dayOff: "Day off",
  holiday: "Holiday",
};
