import type { OverviewTexts } from "./ja";

export const en: OverviewTexts = {
  title: "All departments",
  search: "Find a department (code or name)",
  none: "No department matches.",
  notYet: "Not counted yet. Counting is done every day when the work date begins.",
  at: "Counted at",
  columns: {
    department: "Department",
    people: "People",
    mean: "Mean overtime",
    within: "Within the limit",
    overMonth: "Over the month's",
    overAverage: "Over the average's",
    foreseen: "Will be over",
    lacking: "Incomplete",
    state: "Confirmation",
  },
  states: {
    open: "open",
    confirming: "being confirmed",
    confirmed: "confirmed",
    reopening: "being reopened",
  },
  total: (count) => `Total (${count} departments)`,
  confirmed: (count) => `${count} confirmed`,
};
