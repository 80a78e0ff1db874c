import { Check, Lock, LockOpen, TriangleAlert } from "lucide";
import { useMemo } from "preact/hooks";
import { language } from "../../../shared/i18n/language";
import { formatMinutes } from "../../../shared/time/duration";
import { Icon } from "../../../shared/ui/Icon";
import { here } from "../../place";
import { texts } from "../i18n/texts";
import type { Line } from "../list/lines";
import type { Column } from "../list/month";
import { NoticeCell } from "../notices/NoticeCell";
import type { Content } from "../view";
import { dayCell } from "./DayCell";

export interface GridLineProps {
  line: Line;
  /** Its place among those shown. */
  index: number;
  /** How far down the list it stands, in pixels; null where lines follow one another. */
  top: number | null;
  columns: readonly Column[];
  content: Content;
  /** Which of its cells takes part in the tab order, or null. */
  active: number | null;
  measure: (row: HTMLTableRowElement | null) => void;
}

/** One person's line. Drawn anew only when something of it has changed. */
export function GridLine({ line, index, top, columns, content, active, measure }: GridLineProps) {
  const speaks = language.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the language is what the texts and dates depend on
  return useMemo(
    () => (
      <tr ref={measure} data-index={index} aria-rowindex={index + 2} style={{ top: top ?? undefined }}>
        <td class="grid-number">{index + 1}</td>
        <td class="grid-position">{line.person.position}</td>
        <th scope="row" {...cell(0, active)}>
          <a tabIndex={-1} href={here({ employee: line.person.id })}>
            <small>{line.person.code}</small> {line.person.name}
          </a>
        </th>
        <td class="grid-standing">
          <Standing line={line} />
        </td>
        <td class={`grid-total reach-${line.reach}`}>
          <Total line={line} />
        </td>
        <td class="grid-notice">
          <NoticeCell line={line} />
        </td>
        {columns.map((column, place) => {
          const row = line.rows[place];
          const lack = line.lacks.get(column.date);
          return (
            <td key={column.date} class={look(column, row?.kind)} {...cell(place + 1, active)}>
              {row && dayCell({ row, column, employeeId: line.person.id, lack, content })}
            </td>
          );
        })}
      </tr>
    ),
    [line, index, top, columns, content, active, measure, speaks],
  );
}

/** A cell that the keyboard reaches. */
const cell = (column: number, active: number | null) => ({
  "data-column": column,
  tabIndex: active === column ? 0 : -1,
});

const look = ({ kind, isToday }: Column, own: string | undefined) =>
  `kind-${own ?? kind} ${isToday ? "is-today" : ""}`;

const STANDINGS = { target: Check, locked: Lock, unlocked: LockOpen };

function Standing({ line: { standing } }: { line: Line }) {
  const word = texts.value.standings[standing];
  if (standing === "none") return <span class="visually-hidden">{word}</span>;
  return (
    <span class={`standing-${standing}`}>
      <Icon of={STANDINGS[standing]} size={16} />
      <small>{word}</small>
    </span>
  );
}

function Total({ line: { totals, reach } }: { line: Line }) {
  return (
    <>
      {formatMinutes(totals?.overtime ?? 0)}
      {reach !== "within" && <Warning text={texts.value.reach[reach]} />}
    </>
  );
}

function Warning({ text }: { text: string }) {
  return (
    <span class="grid-warning">
      <Icon of={TriangleAlert} size={12} />
      {text}
    </span>
  );
}
