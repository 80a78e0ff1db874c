/** A stretch of a day and what it was spent on ("" while nobody has said); minutes from the day's midnight. */
export interface Slot {
  start: number;
  end: number;
  activity: string;
}

export const STEP = 15;
/** The last minute that a slot can end at: 47:45. */
const LAST = 47 * 60 + 45;
const AN_HOUR = 60;

/** A day from its start to its end, widened to whole steps, not yet divided. None where there are no hours. */
export function wholeDay(start: number | null, end: number | null): Slot[] {
  if (start === null || end === null || end <= start) return [];
  return [{ start: Math.floor(start / STEP) * STEP, end: Math.ceil(end / STEP) * STEP, activity: "" }];
}

/**
 * Moves a slot's end. What follows at once follows: it begins where this one ends, and is gone when nothing is left of
 * it. Where nothing follows at once, the time that is left over becomes a slot of its own.
 */
export function withEnd(slots: readonly Slot[], place: number, end: number): Slot[] {
  const slot = slots[place];
  if (!slot) return [...slots];
  const rest = slots.slice(place + 1);
  const left = { start: end, end: slot.end, activity: "" };
  const followsAtOnce = rest[0]?.start === slot.end;
  return [
    ...slots.slice(0, place),
    { ...slot, end },
    ...(end < slot.end && !followsAtOnce ? [left] : []),
    ...rest.flatMap((later, nth) => begunAt(later, end < slot.end && nth === 0 && followsAtOnce, end)),
  ];
}

/** Moves a slot's start; what ends there, or beyond, ends with it. */
export function withStart(slots: readonly Slot[], place: number, start: number): Slot[] {
  const slot = slots[place];
  if (!slot) return [...slots];
  const before = slots.slice(0, place).flatMap((earlier) => {
    const touches = earlier.end === slot.start || earlier.end > start;
    const end = touches ? start : earlier.end;
    return end > earlier.start ? [{ ...earlier, end }] : [];
  });
  return [...before, { ...slot, start }, ...slots.slice(place + 1)];
}

/** One more slot: an hour after the last, or from `first` on. Nothing is added where the day is over. */
export function withOneMore(slots: readonly Slot[], first: number): Slot[] {
  const start = slots.at(-1)?.end ?? Math.floor(first / STEP) * STEP;
  const end = Math.min(start + AN_HOUR, LAST);
  return end > start ? [...slots, { start, end, activity: "" }] : [...slots];
}

/** The times that a slot can start at: later than the start of the one before, earlier than its own end. */
export function startsOf(slots: readonly Slot[], place: number): number[] {
  const earliest = (slots[place - 1]?.start ?? -STEP) + STEP;
  return steps(earliest, (slots[place]?.end ?? LAST) - STEP);
}

/** The times that a slot can end at: later than its start, and not beyond the one that follows. */
export function endsOf(slots: readonly Slot[], place: number): number[] {
  const following = slots[place + 1];
  return steps((slots[place]?.start ?? 0) + STEP, following ? following.end - STEP : LAST);
}

/** Minutes by activity, the longest first. What nobody has named is left out. */
export function sums(slots: readonly Slot[]): [activity: string, minutes: number][] {
  const found = new Map<string, number>();
  for (const { activity, start, end } of slots) {
    if (activity) found.set(activity, (found.get(activity) ?? 0) + end - start);
  }
  return [...found].sort(([, one], [, other]) => other - one);
}

function begunAt(slot: Slot, isNext: boolean, end: number): Slot[] {
  const start = isNext || slot.start < end ? end : slot.start;
  return slot.end > start ? [{ ...slot, start }] : [];
}

const steps = (first: number, last: number) =>
  Array.from({ length: Math.max(0, (last - first) / STEP + 1) }, (_, n) => first + n * STEP);
