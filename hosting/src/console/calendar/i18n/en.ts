import type { CalendarTexts } from "./ja";

/** The words of カレンダー in English. */
export const en: CalendarTexts = {
  title: (year) => `Calendar of ${year}`,
  year: "Year",
  before: "The year before",
  after: "The year after",
  imports: "Bring in a file",
  columns: { date: "Date", kind: "Kind of day", name: "Name" },
  named: "A day with a name",
  own: "Said by this calendar",
  panel: "What days are",
  panelHint: "Choose a day to say what it is. Shift chooses all days between, Ctrl one more.",
  many: "Choose several days one by one",
  noneChosen: "Choose a day.",
  clear: "Choose none",
  kind: "Kind",
  kinds: { working: "Working day", dayOff: "Day off", holiday: "Holiday" },
  standard: "As the organisation’s calendar",
  organisationStandard: "As the weekday and public holidays",
  name: "Name",
  nameHint: "Of a holiday or a school event, such as Sports day",
  following:
    "Everybody’s schedule is being planned anew. It may take some minutes. Confirmed months stay as they are.",
  notFollowed: "The calendar is saved, but schedules could not follow it.",
  followAgain: "Have them follow",
  changedMeanwhile:
    "Somebody else changed this calendar first. Their changes were fetched, and yours stand over them. Please check and save again.",
  chosenDays: (count) => `${count} days are chosen`,
  unsaved: (count) => `Days with unsaved changes: ${count}`,
};
