import { words as shared } from "../../../shared/i18n/shared";
import { formatDateTime } from "../../../shared/time/format";
import type { Row } from "../../csv/csv";
import { texts } from "./i18n/texts";
import { reasonOfLine, reasonOfRun } from "./reasons";
import { COUNTS, type Line, type Run } from "./run";

/** The list of runs for a spreadsheet. */
export function runRows(runs: readonly Run[]): Row[] {
  const { columns, counts, kinds, states } = texts.value;
  const { startedAt, connection, from, to, kind, state, reason } = columns;
  return [
    [startedAt, connection, from, to, kind, state, ...COUNTS.map((each) => counts[each]), reason],
    ...runs.map(
      (run): Row => [
        formatDateTime(Date.parse(run.startedAt)),
        run.connectionName,
        run.from,
        run.to,
        kinds[run.kind],
        states[run.state],
        ...COUNTS.map((each) => run.counts?.[each]),
        run.code && reasonOfRun(run.code),
      ],
    ),
  ];
}

/** The lines of a run. */
export function lineRows(lines: readonly Line[]): Row[] {
  const { columns, counts } = texts.value;
  return [
    [shared.value.code, shared.value.name, columns.date, columns.outcome, columns.reason, columns.externalId],
    ...lines.map(
      ({ code, name, date, outcome, reason, externalId }): Row => [
        code,
        name,
        date,
        counts[outcome],
        reason && reasonOfLine(reason),
        externalId,
      ],
    ),
  ];
}
