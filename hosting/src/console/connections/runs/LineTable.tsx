import { useState } from "preact/hooks";
import { words as shared } from "../../../shared/i18n/shared";
import { formatNumericDate } from "../../../shared/time/calendarFormat";
import { monthOf } from "../../../shared/time/month";
import { TableFrame } from "../../../shared/ui/TableFrame";
import { href } from "../../address";
import { texts } from "./i18n/texts";
import { reasonOfLine } from "./reasons";
import type { Line as RunLine } from "./run";

const SHOWN = 200; // a first run may have tens of thousands

interface LineTableProps {
  connectionId: string;
  lines: readonly RunLine[];
}

/** A line a person and date; the name leads to the day's record, the last column to what Jobcan said. */
export function LineTable({ connectionId, lines }: LineTableProps) {
  const [most, setMost] = useState(SHOWN);
  const { columns, linesTitle, more } = texts.value;
  return (
    <>
      <TableFrame label={linesTitle}>
        <table class="grid list run-lines">
          <caption class="visually-hidden">{linesTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{shared.value.name}</th>
              <th scope="col">{shared.value.code}</th>
              <th scope="col">{columns.date}</th>
              <th scope="col">{columns.outcome}</th>
              <th scope="col">{columns.reason}</th>
              <th scope="col">{columns.answer}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, most).map((line) => (
              <Line key={`${line.externalId} ${line.date} ${line.reason}`} {...{ connectionId, line }} />
            ))}
          </tbody>
        </table>
      </TableFrame>
      {lines.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + SHOWN)}>
          {more}
        </button>
      )}
    </>
  );
}

const TONES = { changed: "badge-good", skipped: "badge-warning", failed: "badge-bad" } as const;

function Line({ connectionId, line }: { connectionId: string; line: RunLine }) {
  const { code, date, externalId, outcome, reason, detail } = line;
  const { counts, showAnswer } = texts.value;
  const answer = { part: "answer", connection: connectionId, date, person: externalId };
  return (
    <tr>
      <th scope="row">
        <Whose line={line} />
      </th>
      <td>{code}</td>
      <td>{date && formatNumericDate(date)}</td>
      <td>
        <span class={`badge ${TONES[outcome]}`}>{counts[outcome]}</span>
      </td>
      <td class="wide">
        {reason && reasonOfLine(reason)} {detail && <code>{detail}</code>}
      </td>
      <td>{date && externalId && <a href={href("connections", answer)}>{showAnswer}</a>}</td>
    </tr>
  );
}

/** The employee, at their day; of whom nothing is known here, Jobcan's own number. */
function Whose({ line: { employeeId, name, departmentId, externalId, date } }: { line: RunLine }) {
  if (employeeId === null || date === null)
    return <>{name ?? texts.value.externalPerson(externalId ?? "")}</>;
  const day = { department: departmentId, month: monthOf(date), employee: employeeId, day: date };
  return <a href={href("months", day)}>{name ?? employeeId}</a>;
}
