import { words as shared } from "../../shared/i18n/shared";
import { formatDateTime } from "../../shared/time/format";
import type { Row } from "../csv/csv";
import { texts } from "./i18n/texts";
import type { Receipt } from "./receipts";
import type { Names } from "./useNames";

/** Punches that are held or were rejected as a table; `why` says the cause of each. */
export function rowsOf(receipts: readonly Receipt[], names: Names, why: (receipt: Receipt) => string): Row[] {
  const { columns, place, sources, unknownPerson } = texts.value;
  const { code, types } = shared.value;
  return [
    [code, columns.person, columns.type, columns.at, columns.reason, place],
    ...receipts.map((receipt) => {
      const person = names.person(receipt.employeeId);
      return [
        person?.code,
        person?.name ?? unknownPerson,
        types[receipt.type],
        formatDateTime(receipt.at.toDate()),
        why(receipt),
        names.terminal(receipt.terminalId) ?? sources[receipt.source],
      ];
    }),
  ];
}
