import type { Organisation } from "../../data/organisation";
import { now } from "../../shared/time/now";
import { workDateOf } from "../../shared/time/workDate";
import { place } from "../place";

const DATE = /^20\d{2}-\d{2}-\d{2}$/;

/** The work date that a page shows: the address's, else today's, as the day goes on. */
export function useDay({ timeZone, dayBoundary }: Pick<Organisation, "timeZone" | "dayBoundary">): {
  date: string;
  today: string;
} {
  const today = workDateOf(now.value, timeZone, dayBoundary);
  const asked = place.value.params.get("date") ?? "";
  return { date: DATE.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : today, today };
}
