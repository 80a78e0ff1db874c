import type { Department } from "../../data/department";
import type { Row } from "../csv/csv";
import { presetOf } from "./given";
import { texts } from "./i18n/texts";
import type { Member } from "./members";

/** The administrators as a table, every department by name. */
export function rowsOf(members: readonly Member[], departments: readonly Department[]): Row[] {
  const { fields, state, ...words } = texts.value;
  return [
    [fields.name, fields.email, fields.role, fields.departments, fields.permissions, state],
    ...members.map(({ name, email, role, departments: ids, permissions, active }) => [
      name,
      email,
      words.roles[role],
      role === "organisationAdmin" ? words.everywhere : namesOf(departments, ids),
      words.presets[presetOf(permissions, role) ?? "own"],
      active ? words.active : words.inactive,
    ]),
  ];
}

const namesOf = (departments: readonly Department[], ids: readonly string[]) =>
  departments
    .filter(({ id }) => ids.includes(id))
    .map(({ name }) => name)
    .join(" ");
