import { texts as recordTexts } from "../../../record/i18n/texts";
import { formatWeekday } from "../../../shared/time/calendarFormat";
import { texts } from "../i18n/texts";
import type { Column } from "../list/month";

/** The heads of the columns: of each day its date, its weekday and, of days off and holidays, what they are. */
export function GridHead({ columns, isLocked }: { columns: readonly Column[]; isLocked: boolean }) {
  const words = texts.value.columns;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" class="grid-number">
          {words.number}
        </th>
        <th scope="col" class="grid-position">
          {words.position}
        </th>
        <th scope="col" class="grid-name">
          {words.name}
        </th>
        <th scope="col">{isLocked ? words.lock : words.target}</th>
        <th scope="col">{words.overtime}</th>
        <th scope="col">{words.notice}</th>
        {columns.map((column) => (
          <DayHead key={column.date} column={column} />
        ))}
      </tr>
    </thead>
  );
}

function DayHead({ column: { date, kind, name, isToday } }: { column: Column }) {
  const { kinds, table } = recordTexts.value;
  return (
    <th scope="col" class={`kind-${kind} ${isToday ? "is-today" : ""}`} title={name || undefined}>
      <time dateTime={date}>
        {Number(date.slice(8))}
        <small>{formatWeekday(date)}</small>
      </time>
      {kind !== "working" && <small class="kind">{kinds[kind]}</small>}
      {name && <span class="visually-hidden">{name}</span>}
      {isToday && <small class="today-label">{table.today}</small>}
    </th>
  );
}
