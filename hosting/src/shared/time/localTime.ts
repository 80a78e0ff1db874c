import { local } from "./workDate";

/** An instant as an input of the type datetime-local has it, in a zone: "2026-11-20T08:30". */
export const localTimeOf = (instant: number, timeZone: string): string =>
  local(instant, timeZone).slice(0, 16);

/** The instant that such a text names in a zone; NaN for a text that names none. */
export function instantOf(localTime: string, timeZone: string): number {
  const asUtc = Date.parse(`${localTime}Z`);
  if (Number.isNaN(asUtc)) return Number.NaN;
  // Where a zone changes its clocks, the distance from UTC is that of the instant looked for, not of the first guess.
  const guess = asUtc - distance(asUtc, timeZone);
  return asUtc - distance(guess, timeZone);
}

const distance = (instant: number, timeZone: string) => Date.parse(`${local(instant, timeZone)}Z`) - instant;
