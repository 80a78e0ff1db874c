import type { ComponentChildren } from "preact";
import { PARTS } from "../../data/sheet";
import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { texts } from "../i18n/texts";
import { ClubHours, DayTime, KindLabel, LeaveList, PatternLabel, RemarkList, WrittenAt } from "./cells";
import { DayLink } from "./DayLink";
import { rowClass } from "./look";
import type { MonthViewProps } from "./MonthTable";
import { isUndeclared, leaveLength, type Row } from "./rows";

/** The month on a phone: a card a day, with only what the day has. */
export function DayCards({ rows, caption, opens }: MonthViewProps) {
  return (
    <ol class="day-cards" aria-label={caption}>
      {rows.map((row) => (
        <li key={row.date} class={`card ${rowClass(row)}`} aria-current={row.isToday ? "date" : undefined}>
          <h3>
            <DayLink row={row} opens={opens}>
              {formatDayAndWeekday(row.date)}
            </DayLink>
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

/** What a day has, by name. */
export function Details({ row }: { row: Row }) {
  const words = texts.value.table;
  const details = [
    (row.start ?? row.defaults?.start ?? null) !== null &&
      entry(words.start, <DayTime row={row} side="start" />),
    (row.end ?? row.defaults?.end ?? null) !== null && entry(words.end, <DayTime row={row} side="end" />),
    ...figureEntries(row),
    (row.club !== null || isUndeclared(row)) && entry(words.club, <ClubHours row={row} />),
    row.category !== null && entry(words.category, row.category),
    row.leave.length > 0 && entry(words.leave, <LeaveList leave={row.leave} />),
    row.leave.length > 0 && entry(words.leaveLength, leaveTotal(row)),
    row.form?.remarks && entry(words.remarks, row.form.remarks, "wide"),
    row.form?.written.start && entry(words.startWritten, <WrittenAt row={row} side="start" />),
    row.form?.written.end && entry(words.endWritten, <WrittenAt row={row} side="end" />),
    row.pattern && entry(words.pattern, <PatternLabel pattern={row.pattern} />, "wide"),
  ].filter(Boolean);
  return details.length > 0 ? <dl>{details}</dl> : null;
}

/** The hours; of exclusions and overtime only the parts that are not zero. */
function figureEntries({ figures, excluded }: Row) {
  if (!figures || !excluded) return [];
  const words = texts.value.table;
  const left = { before: words.excludedBefore, after: words.excludedAfter, dayOff: words.dayOff };
  return [
    ...PARTS.filter((part) => excluded[part] > 0).map((part) =>
      entry(`${words.excluded} ${left[part]}`, formatMinutes(excluded[part])),
    ),
    entry(words.worked, formatMinutes(figures.worked)),
    entry(words.regular, formatMinutes(figures.regular)),
    entry(`${words.overtime} ${words.total}`, formatMinutes(figures.overtime)),
    ...PARTS.filter((part) => figures[part] > 0).map((part) =>
      entry(words[part], formatMinutes(figures[part])),
    ),
  ];
}

function leaveTotal({ leave, pattern }: Row): string {
  return formatMinutes(leave.reduce((sum, one) => sum + (leaveLength(one, pattern) ?? 0), 0));
}

function entry(name: string, value: ComponentChildren, width?: "wide") {
  return (
    <div key={name} class={width}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
