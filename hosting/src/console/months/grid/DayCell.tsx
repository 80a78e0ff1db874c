import { texts as recordTexts } from "../../../record/i18n/texts";
import type { Row } from "../../../record/month/rows";
import { formatMinutes } from "../../../shared/time/duration";
import { here } from "../../place";
import { texts } from "../i18n/texts";
import type { Lack } from "../list/lacks";
import type { Column } from "../list/month";
import type { Content } from "../view";
import { type Mark, MarkLabel, marksOf } from "./marks";

interface DayCellProps {
  row: Row;
  column: Column;
  employeeId: string;
  lack: Lack | undefined;
  content: Content;
}

/** What a day shows in the grid; a day that has begun leads to its form. A plain function: there are thousands. */
export function dayCell({ row, column, employeeId, lack, content }: DayCellProps) {
  const marks = marksOf(row, lack);
  const shown = (
    <>
      {row.kind !== column.kind && <small class="cell-kind">{recordTexts.value.kinds[row.kind]}</small>}
      {content === "times" && row.start !== null && <span>{formatMinutes(row.start)}</span>}
      {content === "times" && row.end !== null && <span>{formatMinutes(row.end)}</span>}
      {overtimeOf(row) > 0 && <b>{formatMinutes(overtimeOf(row))}</b>}
      {row.leave.map((one) => (
        <span key={`${one.kind} ${one.start}`} class="cell-leave">
          {one.kind}
        </span>
      ))}
      {marks.map((mark) => (
        <MarkLabel key={mark} mark={mark} />
      ))}
    </>
  );
  if (!row.hasBegun) return shown;
  return (
    <a tabIndex={-1} href={here({ employee: employeeId, day: row.date })}>
      <span class="visually-hidden cell-words">{inWords(row, column, marks)}</span>
      <span aria-hidden="true" class="cell-shown">
        {shown}
      </span>
    </a>
  );
}

const overtimeOf = ({ figures }: Row) => figures?.overtime ?? 0;

/** The same for those who hear it: times by name, marks in full. */
function inWords(row: Row, { label }: Column, marks: readonly Mark[]): string {
  const { cell, explained } = texts.value;
  const { kinds } = recordTexts.value;
  return [
    label,
    row.kind !== "working" && kinds[row.kind],
    row.start !== null && cell.start(formatMinutes(row.start)),
    row.end !== null && cell.end(formatMinutes(row.end)),
    overtimeOf(row) > 0 && cell.overtime(formatMinutes(overtimeOf(row))),
    ...row.leave.map(({ kind }) => kind),
    ...marks.map((mark) => explained[mark]),
  ]
    .filter(Boolean)
    .join(" ");
}
