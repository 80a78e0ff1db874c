import type { Organisation } from "../../data/organisation";
import { monthOf } from "../../shared/time/month";
import { workDateOf } from "../../shared/time/workDate";
import { href } from "../address";
import type { Receipt } from "./receipts";

/** The address of the record that a punch belongs to, at its day. */
export function recordOf(
  { employeeId, at }: Pick<Receipt, "employeeId" | "at">,
  department: string,
  { timeZone, dayBoundary }: Organisation,
): string {
  const day = workDateOf(at.toMillis(), timeZone, dayBoundary);
  return href("months", { department, month: monthOf(day), employee: employeeId, day });
}
