import { texts } from "../../i18n/texts";
import type { EntryState } from "../../outbox/entry";

/** Why a punch stands where it stands, and what to do about it; empty when there is nothing to say. */
export function reasonText(state: EntryState, reason: string | null): string {
  const { reasons } = texts.value;
  if (state === "denied") return reasons.denied;
  if (state === "sent" || state === "unsent" || state === "withdrawn" || reason === null) return "";
  return reason in reasons ? reasons[reason as keyof typeof reasons] : "";
}
