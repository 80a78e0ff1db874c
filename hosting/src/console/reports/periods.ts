import type { Organisation } from "../../data/organisation";
import { monthAfter, monthOf } from "../../shared/time/month";
import { now } from "../../shared/time/now";
import { workDateOf } from "../../shared/time/workDate";
import { yearOf } from "../years/span";

const YEARS = 6; // five of them are kept at least, beside the present one

/** The months and years that there may be records of, the likeliest first: a report is mostly of the month before. */
export function periodsOf({ timeZone, dayBoundary, yearStartMonth }: Organisation) {
  const present = monthOf(workDateOf(now.value, timeZone, dayBoundary));
  const year = yearOf(present, yearStartMonth);
  const months = Array.from({ length: YEARS * 12 }, (_, back) => monthAfter(present, -back));
  const [current = present, before = present, ...older] = months;
  return {
    months: [before, current, ...older],
    years: Array.from({ length: YEARS }, (_, back) => year - back),
  };
}
