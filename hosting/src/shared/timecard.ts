/**
 * How a terminal and the window of a timecard talk: the window says that it is there, the terminal hands it a sign-in.
 * By messages between the two, so that the sign-in never stands in an address nor in any storage.
 */
export const TIMECARD_QUERY = "?timecard";
export const TIMECARD_READY = "dakoku-timecard-ready";

/** The terminal's answer: a custom token of the employee. */
export interface TimecardPass {
  kind: "dakoku-timecard-pass";
  token: string;
}

export function isPass(data: unknown): data is TimecardPass {
  return (data as TimecardPass | null)?.kind === "dakoku-timecard-pass";
}
