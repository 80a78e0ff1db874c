import type { ComponentChildren } from "preact";
import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { texts } from "../i18n/texts";
import { ClockTime, KindLabel, LeaveList, PatternLabel, RemarkList } from "./cells";
import { rowClass } from "./look";
import type { Row } from "./rows";

/** The month on a phone: a card a day, with only what the day has. */
export function DayCards({ rows, label }: { rows: readonly Row[]; label: string }) {
  return (
    <ol class="day-cards" aria-label={label}>
      {rows.map((row) => (
        <li key={row.date} class={`card ${rowClass(row)}`} aria-current={row.isToday ? "date" : undefined}>
          <h3>
            <time dateTime={row.date}>{formatDayAndWeekday(row.date)}</time>
            {row.isToday && <span class="today-label">{texts.value.table.today}</span>}
            <span class="day-kind">
              <KindLabel row={row} />
            </span>
          </h3>
          <RemarkList remarks={row.remarks} />
          <Details row={row} />
        </li>
      ))}
    </ol>
  );
}

function Details({ row }: { row: Row }) {
  const words = texts.value.table;
  const details = [
    row.start !== null && entry(words.start, <ClockTime minute={row.start} />),
    row.end !== null && entry(words.end, <ClockTime minute={row.end} />),
    row.breaks !== null && entry(words.breaks, formatMinutes(row.breaks)),
    ...figureEntries(row),
    row.leave.length > 0 && entry(words.leave, <LeaveList leave={row.leave} />),
    row.pattern && entry(words.pattern, <PatternLabel pattern={row.pattern} />, "wide"),
  ].filter((each) => each !== false && each !== null);
  return details.length > 0 ? <dl>{details}</dl> : null;
}

/** The hours; of the overtime only the parts that are not zero. */
function figureEntries({ figures }: Row) {
  if (!figures) return [];
  const words = texts.value.table;
  const parts = (["before", "after", "dayOff"] as const).filter((part) => figures[part] > 0);
  return [
    entry(words.worked, formatMinutes(figures.worked)),
    entry(words.regular, formatMinutes(figures.regular)),
    entry(`${words.overtime} ${words.total}`, formatMinutes(figures.overtime)),
    ...parts.map((part) => entry(words[part], formatMinutes(figures[part]))),
  ];
}

function entry(name: string, value: ComponentChildren, width?: "wide") {
  return (
    <div key={name} class={width}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
