/** The six kinds of punch, in the order of their buttons (docs/data.md). */
export const PUNCH_TYPES = ["in", "out", "breakStart", "breakEnd", "outingStart", "outingEnd"] as const;
export type PunchType = (typeof PUNCH_TYPES)[number];
