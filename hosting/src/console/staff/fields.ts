import { texts } from "../i18n/texts";

/** What a field of the staff list is called; the field itself where we have no word for it. */
export function fieldName(field: string): string {
  const names: Record<string, string> = texts.value.staff.fields;
  return names[field] ?? field;
}
