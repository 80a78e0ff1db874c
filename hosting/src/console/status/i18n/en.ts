import type { StatusTexts } from "./ja";

export const en: StatusTexts = {
  title: "Attendance",
  planned: "Only the schedule is shown.",
  nobody: "Nobody belongs to this department on this day.",
  noMatch: (sought) => `Nobody matches “${sought}”.`,
  present: "On duty now",
  help: "Helping",
  columns: {
    number: "No.",
    employmentType: "Employment",
    schedule: "Schedule",
    standing: "State",
    total: "Total",
  },
  times: { in: "In", out: "Out", breakStart: "Break from", breakEnd: "Break to" },
  standings: { absent: "Not in yet", in: "At work", out: "Left", break: "On break", outing: "Out" },
  counted: (what, count) => `${what}: ${count}`,
};
