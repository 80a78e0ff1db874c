import { formatMinutes } from "../../shared/time/duration";
import { formatDateTime } from "../../shared/time/format";
import { formatShare } from "../../shared/time/units";
import type { Row } from "../csv/csv";
import { meanOvertime, shareWithin } from "../figures";
import { COLUMNS, type Line, type Overview } from "./departments";
import { texts } from "./i18n/texts";

/** The departments as a table, in their own order. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const { columns, at } = texts.value;
  return [
    [...COLUMNS.map((column) => columns[column]), at],
    ...lines.map(({ department: { code, name }, overview }) => [
      `${code} ${name}`,
      ...(overview ? figuresOf(overview) : []),
    ]),
  ];
}

function figuresOf(overview: Overview): Row {
  const mean = meanOvertime(overview);
  const share = shareWithin(overview);
  return [
    overview.people,
    mean === null ? null : formatMinutes(mean),
    share === null ? null : formatShare(share),
    overview.overMonth,
    overview.overAverage,
    overview.foreseen.month,
    overview.lacking,
    texts.value.states[overview.state],
    formatDateTime(overview.at.toDate()),
  ];
}
