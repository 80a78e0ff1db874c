const MINUTE = 60_000;

/** The work date of an instant: until the boundary (minutes after midnight) it is still the day before. */
export function workDateOf(instant: number, timeZone: string, boundary: number): string {
  return local(instant - boundary * MINUTE, timeZone).slice(0, 10);
}

/** The date on the calendar at an instant. */
export const calendarDateOf = (instant: number, timeZone: string) => workDateOf(instant, timeZone, 0);

/** An instant in minutes from the midnight at which the work date begins: 04:59 of the next day is 1739. */
export function minuteOf(instant: number, workDate: string, timeZone: string): number {
  const here = Date.parse(`${local(instant, timeZone)}Z`);
  return Math.floor((here - Date.parse(`${workDate}T00:00:00Z`)) / MINUTE);
}

// Making a formatter costs more than a thousand uses of it.
const formats = new Map<string, Intl.DateTimeFormat>();

/** "2026-11-20T08:29:00" in the zone: Swedish dates are written so. */
export function local(instant: number, timeZone: string): string {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
    formats.set(timeZone, format);
  }
  return format.format(instant).replace(" ", "T");
}
