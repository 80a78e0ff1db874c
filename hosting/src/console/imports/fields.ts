import { texts } from "./i18n/texts";
import type { Kind } from "./kinds";

/** Fields that the API calls alike and lists do not. */
const OWN: Partial<Record<Kind, Record<string, string>>> = {
  leaves: { kind: "leaveKind" },
  calendars: { kind: "dayKind", name: "dayName" },
  hours: { start: "workStart", end: "workEnd" },
};

/** What a field of a list is called; the field itself where we have no word for it. */
export function fieldName(kind: Kind, field: string): string {
  const names: Record<string, string> = texts.value.fields;
  return names[OWN[kind]?.[field] ?? field] ?? field;
}

/** A value in words: what the API says in codes, and what is not there. */
export function valueIn(kind: Kind, field: string, value: string | null): string {
  const { nothing, dayKinds } = texts.value;
  if (value === null || value === "") return nothing;
  const words: Record<string, string> = kind === "calendars" && field === "kind" ? dayKinds : {};
  return words[value] ?? value;
}
