import type { Figures } from "../../data/sheet";
import { formatWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { texts } from "../i18n/texts";
import { ClockTime, KindLabel, LeaveList, PatternLabel, RemarkList } from "./cells";
import { rowClass } from "./look";
import type { Row } from "./rows";

const PARTS = ["overtime", "before", "after", "dayOff"] as const satisfies (keyof Figures)[];

/** The month as a table, one line a day. */
export function MonthTable({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  return (
    <div class="table-frame">
      <table class="grid month-table">
        <caption class="visually-hidden">{caption}</caption>
        <Heads />
        <tbody>
          {rows.map((row) => (
            <Line key={row.date} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Heads() {
  const words = texts.value.table;
  const single = [
    words.date,
    words.weekday,
    words.kind,
    words.pattern,
    words.start,
    words.end,
    words.breaks,
    words.worked,
    words.regular,
  ];
  return (
    <thead>
      <tr>
        {single.map((name) => (
          <th key={name} scope="col" rowSpan={2}>
            {name}
          </th>
        ))}
        <th scope="colgroup" colSpan={PARTS.length}>
          {words.overtime}
        </th>
        <th scope="col" rowSpan={2}>
          {words.leave}
        </th>
        <th scope="col" rowSpan={2}>
          {words.remarks}
        </th>
      </tr>
      <tr>
        {[words.total, words.before, words.after, words.dayOff].map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Line({ row }: { row: Row }) {
  return (
    <tr class={rowClass(row)} aria-current={row.isToday ? "date" : undefined}>
      <th scope="row">
        <time dateTime={row.date}>{Number(row.date.slice(8))}</time>
        {row.isToday && <span class="today-label">{texts.value.table.today}</span>}
      </th>
      <td>{formatWeekday(row.date)}</td>
      <td class="words">
        <KindLabel row={row} />
      </td>
      <td class="words">{row.pattern && <PatternLabel pattern={row.pattern} />}</td>
      <td>
        <ClockTime minute={row.start} />
      </td>
      <td>
        <ClockTime minute={row.end} />
      </td>
      <td>{row.breaks !== null && formatMinutes(row.breaks)}</td>
      {(["worked", "regular", ...PARTS] as const).map((name) => (
        <td key={name}>{row.figures && formatMinutes(row.figures[name])}</td>
      ))}
      <td class="words">
        <LeaveList leave={row.leave} />
      </td>
      <td class="words">
        <RemarkList remarks={row.remarks} />
      </td>
    </tr>
  );
}
