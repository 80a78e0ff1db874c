import { isMonth } from "../../shared/time/month";

/** The month in the page's address (#2026-10), so that a reload and the back button keep it. */
export function monthInAddress(): string | null {
  const month = location.hash.slice(1);
  return isMonth(month) ? month : null;
}
