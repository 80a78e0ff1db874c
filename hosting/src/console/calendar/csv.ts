import type { Row } from "../csv/csv";
import { texts } from "./i18n/texts";
import { type Days, listed } from "./year";

/** The days that are not as their weekday says, as the import of a calendar reads them again. */
export function rowsOf(own: Days, standard: Days): Row[] {
  const { columns, kinds } = texts.value;
  return [
    [columns.date, columns.kind, columns.name],
    ...listed({ ...standard, ...own }).map(({ date, kind, name }) => [date, kinds[kind], name]),
  ];
}
