import type { Department } from "../../data/department";
import { words } from "../../shared/i18n/shared";
import { formatDateTime } from "../../shared/time/format";
import type { Row } from "../csv/csv";
import { concernWords } from "./Badges";
import { texts } from "./i18n/texts";
import { standingOf } from "./standing";
import type { Terminal } from "./terminal";

/** The terminals as a table, as they stand at `now`. */
export function rowsOf(
  terminals: readonly Terminal[],
  departments: readonly Department[],
  now: number,
): Row[] {
  const { columns, kinds, standings } = texts.value;
  const names = new Map(departments.map(({ id, code, name }) => [id, `${code} ${name}`]));
  const { name, kind, state, seen, unsent, version } = columns;
  return [
    [name, words.value.department, kind, state, seen, unsent, version],
    ...terminals.map((one) => [
      one.name,
      names.get(one.departmentId),
      kinds[one.kind],
      [standings[standingOf(one, now)], ...concernWords(one, now)].join(" "),
      one.lastSeenAt && formatDateTime(Date.parse(one.lastSeenAt)),
      one.report?.unsent,
      one.report?.version,
    ]),
  ];
}
