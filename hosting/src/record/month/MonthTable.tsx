import { TableFrame } from "../../shared/ui/TableFrame";
import { texts } from "../i18n/texts";
import { useWays } from "../ways";
import { type Column, columns } from "./columns";
import { DayLink } from "./DayLink";
import { rowClass } from "./look";
import type { Row } from "./rows";

export interface MonthViewProps {
  rows: readonly Row[];
  caption: string;
  /** Whether a day's form can be opened. */
  opens: boolean;
}

/** The month as a table, one line a day. Where it is too wide it scrolls in its own frame, the dates staying. */
export function MonthTable({ rows, caption, opens }: MonthViewProps) {
  const all = columns();
  return (
    <TableFrame label={caption}>
      <table class="grid month-table">
        <caption class="visually-hidden">{caption}</caption>
        <Heads columns={all} />
        <tbody>
          {rows.map((row) => (
            <Line key={row.date} row={row} columns={all} opens={opens} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Heads({ columns }: { columns: readonly Column[] }) {
  const grouped = columns.filter(({ group }) => group);
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {texts.value.table.date}
        </th>
        {columns.map(({ key, head, group }, place) => {
          if (!group)
            return (
              <th key={key} scope="col" rowSpan={2}>
                {head}
              </th>
            );
          if (columns[place - 1]?.group === group) return null;
          const span = grouped.filter((each) => each.group === group).length;
          return (
            <th key={key} scope="colgroup" colSpan={span}>
              {group}
            </th>
          );
        })}
      </tr>
      <tr>
        {grouped.map(({ key, head }) => (
          <th key={key} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface LineProps {
  row: Row;
  columns: readonly Column[];
  opens: boolean;
}

function Line({ row, columns, opens }: LineProps) {
  const ways = useWays();
  const canOpen = opens && row.hasBegun;
  return (
    // The link in the line is for the keyboard and screen readers: the whole line is for the mouse.
    <tr
      class={`${rowClass(row)} ${canOpen ? "can-open" : ""}`}
      aria-current={row.isToday ? "date" : undefined}
      onClick={() => {
        if (canOpen) location.hash = ways.day(row.date);
      }}
    >
      <th scope="row">
        <DayLink row={row} opens={opens}>
          {Number(row.date.slice(8))}
        </DayLink>
      </th>
      {columns.map(({ key, words, cell }) => (
        <td key={key} class={words ? "words" : undefined}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}
