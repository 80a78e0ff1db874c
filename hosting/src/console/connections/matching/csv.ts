import type { Row } from "../../csv/csv";
import { texts } from "./i18n/texts";
import type { Matching } from "./matching";

/** Everybody of both sides for a spreadsheet: how they stand, and who they are here and there. */
export function rowsOf({ conflicts, unmatched, missing, matched }: Matching): Row[] {
  const words = texts.value;
  const { standing, externalId, externalCode, external, employeeCode, employee, why } = words.columns;
  return [
    [standing, externalId, externalCode, external, employeeCode, employee, why],
    ...conflicts.map(
      (one): Row => [
        words.conflicts.title,
        one.externalId,
        one.code,
        one.name,
        one.employeeCode,
        one.employeeName,
        words.kinds[one.kind],
      ],
    ),
    ...unmatched.map((one): Row => [words.unmatched.title, one.externalId, one.code, one.name]),
    ...missing.map((one): Row => [words.missing.title, "", "", "", one.code, one.name]),
    ...matched.map((one): Row => [words.matched.title, one.externalId, "", "", one.code, one.name]),
  ];
}
