import { ApiProblem } from "../../shared/api";
import { reasonOf } from "../../shared/reasons";
import { texts } from "./i18n/texts";
import type { Slot } from "./slots";

/** What is wrong: by the slot's place, and (`other`) with the day as a whole. */
export interface Faults {
  slots: Record<number, string>;
  other?: string;
}

/** The slots of which nobody has said what they were spent on. */
export function unnamed(slots: readonly Slot[]): Faults {
  const { activityMissing } = texts.value;
  const places = slots.flatMap(({ activity }, place) => (activity ? [] : [[place, activityMissing]]));
  return { slots: Object.fromEntries(places) };
}

/** Why the ledger did not take the day, in the reader's language. */
export function faultsOf(error: unknown): Faults {
  if (!(error instanceof ApiProblem) || error.fields.length === 0)
    return { slots: {}, other: reasonOf(error) };
  const { refused, unknownActivity, notYet } = texts.value;
  const faults: Faults = { slots: {} };
  for (const { field, code } of error.fields) {
    const place = /^slots\.(\d+)/.exec(field)?.[1];
    if (code === "notYet") faults.other = notYet;
    else if (place && code === "unknownActivity") faults.slots[Number(place)] = unknownActivity;
    else faults.other = refused;
  }
  return faults;
}
