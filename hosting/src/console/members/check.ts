import type { Faults } from "../form/faults";
import { texts as formTexts } from "../form/i18n/texts";
import { texts } from "./i18n/texts";
import type { Draft } from "./members";

/** What is missing, before anything is sent. */
export function check({ name, email, role, departments }: Draft, { isNew }: { isNew: boolean }): Faults {
  const { missing } = formTexts.value;
  const faults: Record<string, string> = {};
  if (name.trim() === "") faults["name"] = missing;
  if (isNew && email.trim() === "") faults["email"] = missing;
  if (role === "departmentAdmin" && departments.length === 0)
    faults["departments"] = texts.value.meanings.departmentMissing;
  return faults;
}
