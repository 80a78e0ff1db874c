import type { PullingTexts } from "./ja";

export const en: PullingTexts = {
  taken: "What is taken",
  takenHint: "What is pulled from Jobcan, and the steps in which times are typed by hand.",
  attendance: "Use attendance",
  attendanceHint: "Without it, no punches are pulled, neither automatically nor by hand. Pulled times stay.",
  unit: "Input unit (minutes)",
  unitHint: "The steps in which start and end are typed by hand. Punches are never rounded.",
  minutes: (count) => `${count} min`,
  primary: "Which punches count",
  primaryHint:
    "Which are counted on days that have both. What was corrected by hand always counts. It holds for records made from now on.",
  primaryLabel: "Where both are there",
  sources: {
    punches: "Their own punches",
    pulled: "Jobcan's",
  },
  defaults: "Default times",
  defaultsHint:
    "Shown in grey on working days not pulled yet, for people for whom Jobcan counts. They are never summed and cannot be confirmed.",
  useDefaults: "Show default times",
  spans: {
    start: "Start of work",
    end: "End of work",
    rest: "Break 1",
    secondRest: "Break 2",
    morningOff: "Morning off",
    afternoonOff: "Afternoon off",
  },
  to: "end",
  from: "start",
  unreadable: "Enter a time like 09:00.",
  endBeforeStart: "The end must be after the start.",
  overlaps: "Breaks lie within the day, one after the other.",
  difference: "Mark of differing times",
  differenceHint:
    "Days are marked on which start or end differ by so many minutes or more between their own punches and Jobcan.",
  differenceLabel: "Difference (minutes)",
};
