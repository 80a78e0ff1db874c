import type { ThresholdsTexts } from "./ja";

/** The words of 上限の設定 in English. */
export const en: ThresholdsTexts = {
  title: "Limits",
  name: "Name",
  newSet: "New limits",
  setHint: "Write hours as 45 or 45:30.",
  hours: {
    month: "Of a month (hours)",
    year: "Of a year (hours)",
    specialMonth: "In special circumstances: of a month (hours)",
    specialYear: "In special circumstances: of a year (hours)",
    average: "Average of several months (hours)",
  },
  counts: {
    longestSpan: "Months of the longest average",
    monthsOver: "How often a month may be over, in a year",
  },
  firstMonth: "The year begins in",
  withoutStatutory: "Work on statutory holidays does not count for the month and the year",
  withoutStatutoryHint: "As Article 36 has it. It counts for the special month and the averages.",
  needed: "It is in use, so it cannot be deleted.",
  addSet: "Add limits",
  byType: "Limits by kind of employment",
  byTypeHint:
    "Everybody else has the usual limits. Write the kind of employment just as in people’s records.",
  usual: "Usual limits",
  addType: "Add a kind of employment",
  warnings: "Warnings",
  warningsHint:
    "Once overtime of a month comes to this, the employee and administrators are told. At most five, the smallest first.",
  addWarning: "Add a warning",
  letters: "Letters on long hours",
  lettersHint:
    "When a month is confirmed, a letter is prepared for everybody to whom one of these applies. For months confirmed from now on.",
  triggers: {
    above: { calls: "Overtime of a month is above", hoursOf: "Above (hours)" },
    reached: { calls: "Overtime of a month comes to", hoursOf: "At least (hours)" },
    average: { calls: "An average over 2 to 6 months is above", hoursOf: "Average above (hours)" },
    running: { calls: "Several months in a row are above", hoursOf: "Each above (hours)" },
  },
  runningMonths: "Months in a row",
  doctor: "List for the doctor",
  doctorHint: "Everybody whose overtime of the month is above this is on it.",
  doctorHours: "Overtime above (hours)",
  unreadable: "Write it like 45 or 45:30.",
  belowUsualLimit: "Allow at least as much as without special circumstances.",
  notAscending: "Put the smaller one first, each once.",
  removeSet: (name) => `Delete “${name}”`,
  typeAt: (place) => `Kind of employment ${place}`,
  setAt: (place) => `Limits of kind ${place}`,
  removeType: (name) => `Delete the kind “${name}”`,
  warningAt: (place) => `Warning ${place} (hours)`,
  removeWarning: (place) => `Delete warning ${place}`,
};
