import { texts as recordTexts } from "../../record/i18n/texts";
import { formatMinute, formatTime } from "../../shared/time/format";
import { texts } from "../i18n/texts";
import { isStored, type Told } from "./desk";

/** What became of a punch, for its owner. */
export function outcomeText({ type, source, outcome, at }: Told): string {
  const { punch, pc } = texts.value;
  const { table } = recordTexts.value;
  const what = type === "in" ? table.start : table.end;
  if (source === "pc" && outcome === "accepted") return pc.recorded(what, formatMinute(at));
  return punch[outcome](what, formatTime(at));
}

/** Whether it was to be the punch of a sign-out, and nobody was signed out for want of it. */
export function heldUp({ type, source, outcome }: Told): boolean {
  return type === "out" && source === "pc" && !isStored(outcome);
}
