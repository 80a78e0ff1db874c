import type { ComponentChildren } from "preact";
import { texts } from "../i18n/texts";
import { useWays } from "../ways";
import type { Row } from "./rows";

interface DayLinkProps {
  row: Row;
  opens: boolean;
  children: ComponentChildren;
}

/** A day by its date: a link to its form, where it has one. */
export function DayLink({ row, opens, children }: DayLinkProps) {
  const ways = useWays();
  const { today, open } = texts.value.table;
  const date = <time dateTime={row.date}>{children}</time>;
  return (
    <>
      {opens && row.hasBegun ? (
        <a class="day-link" href={ways.day(row.date)}>
          {date}
          <span class="visually-hidden"> {open}</span>
        </a>
      ) : (
        date
      )}
      {row.isToday && <span class="today-label">{today}</span>}
    </>
  );
}
