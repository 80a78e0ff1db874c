/** A calendar date as an instant, far from the edges of its day. */
export const atNoon = (date: string) => new Date(`${date}T12:00:00Z`);

/** The month of a date: "2026-11-20" lies in "2026-11". */
export const monthOf = (date: string) => date.slice(0, 7);

/** The month `count` months later; earlier when negative. */
export function monthAfter(month: string, count: number): string {
  const first = atNoon(`${month}-01`);
  first.setUTCMonth(first.getUTCMonth() + count);
  return first.toISOString().slice(0, 7);
}

/** The date `count` days later; earlier when negative. */
export function dateAfter(date: string, count: number): string {
  const day = atNoon(date);
  day.setUTCDate(day.getUTCDate() + count);
  return day.toISOString().slice(0, 10);
}

/** Whether the text is a month of this century, such as "2026-11". */
export const isMonth = (text: string) => /^20\d{2}-(0[1-9]|1[0-2])$/.test(text);
