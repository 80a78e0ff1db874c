import { words as shared } from "../../shared/i18n/shared";
import { formatMinutes } from "../../shared/time/duration";
import type { Row } from "../csv/csv";
import { texts } from "./i18n/texts";
import type { ConfirmedPerson } from "./months";

/** Who is confirmed, with sums and digests, as a table. */
export function rowsOf(people: readonly ConfirmedPerson[]): Row[] {
  const { columns, locked, unlocked } = texts.value;
  const { code, name } = shared.value;
  return [
    [code, name, columns.position, columns.worked, columns.overtime, columns.digest, columns.state],
    ...people.map((person) => [
      person.code,
      person.name,
      person.position,
      formatMinutes(person.worked),
      formatMinutes(person.overtime),
      person.digest,
      person.locked ? locked : unlocked,
    ]),
  ];
}
