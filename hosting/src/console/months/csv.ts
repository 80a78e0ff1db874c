import { texts as recordTexts } from "../../record/i18n/texts";
import type { Row as Day } from "../../record/month/rows";
import { words as shared } from "../../shared/i18n/shared";
import { formatMinutes } from "../../shared/time/duration";
import type { Row } from "../csv/csv";
import { marksOf } from "./grid/marks";
import { texts } from "./i18n/texts";
import type { Lack } from "./list/lacks";
import type { Line } from "./list/lines";
import type { Column } from "./list/month";
import type { Content } from "./view";

/** The list as a table: a line a person, a column a day. */
export function rowsOf(lines: readonly Line[], columns: readonly Column[], content: Content): Row[] {
  const { number, position, name, target, overtime, notice } = texts.value.columns;
  const days = columns.map(({ label }) => label);
  return [
    [number, position, shared.value.code, name, target, overtime, notice, ...days],
    ...lines.map((line, index) => lineOf(line, index, columns, content)),
  ];
}

function lineOf(line: Line, index: number, columns: readonly Column[], content: Content): Row {
  const { person, totals, standing, rows, lacks } = line;
  const words = texts.value;
  return [
    index + 1,
    person.position,
    person.code,
    person.name,
    words.standings[standing],
    formatMinutes(totals?.overtime ?? 0),
    noticeOf(line),
    ...columns.map((column, place) => dayOf(rows[place], column, lacks.get(column.date), content)),
  ];
}

function noticeOf({ notice, isLong }: Line): string | null {
  const { notices, long } = texts.value;
  if (notice) return notice.issues === 0 ? notices.unissued : notices.issued(notice.issues);
  return isLong ? long : null;
}

function dayOf(day: Day | undefined, { kind }: Column, lack: Lack | undefined, content: Content): string {
  if (!day) return "";
  const isTimed = content === "times" && (day.start !== null || day.end !== null);
  const overtime = day.figures?.overtime ?? 0;
  const time = (minute: number | null) => (minute === null ? "" : formatMinutes(minute));
  return [
    day.kind !== kind && recordTexts.value.kinds[day.kind],
    isTimed && `${time(day.start)}～${time(day.end)}`,
    overtime > 0 && texts.value.cell.overtime(formatMinutes(overtime)),
    ...day.leave.map((leave) => leave.kind),
    ...marksOf(day, lack).map((mark) => texts.value.marks[mark]),
  ]
    .filter(Boolean)
    .join(" ");
}
