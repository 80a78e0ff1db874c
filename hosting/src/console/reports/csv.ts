import { formatDateTime } from "../../shared/time/format";
import type { Row } from "../csv/csv";
import { texts } from "./i18n/texts";
import type { Report } from "./reports";

/** What was asked for, when, by whom, and what became of it. */
export function rowsOf(reports: readonly Report[]): Row[] {
  const { columns, kinds, states } = texts.value;
  const names: Record<string, string> = kinds;
  return [
    [columns.at, columns.kind, columns.name, columns.by, columns.state],
    ...reports.map(({ createdAt, kind, name, requestedByName, status }) => [
      formatDateTime(new Date(createdAt)),
      names[kind] ?? kind,
      name,
      requestedByName,
      states[status],
    ]),
  ];
}
