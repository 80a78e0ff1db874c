import type { ComponentChild } from "preact";
import { matches } from "../../shared/ui/media";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { DayCards } from "./DayCards";
import { MonthTable } from "./MonthTable";
import type { Month } from "./record";
import type { Row } from "./rows";
import { TotalsBlock } from "./TotalsBlock";
import { Undeclared } from "./Undeclared";

interface MonthViewProps {
  month: Month;
  above: ComponentChild;
  /** What is said of a month without a record. */
  absence: "notBegun" | "noPunches";
  caption: string;
  /** The date whose form is open, or null. */
  openDay: string | null;
  /** A day, opened; without it the record is for reading. */
  day?: (row: Row, month: Month) => ComponentChild;
}

const isNarrow = matches("(max-width: 60rem)");

/** A month's totals and its days: a table, or cards where there is no room for one. */
export function MonthView({ month, above, absence, caption, openDay, day }: MonthViewProps) {
  const { rows, totals, locked } = month;
  const open = rows.find(({ date }) => date === openDay);
  const view = { rows, caption, opens: day !== undefined };
  return (
    <>
      {!totals && <Notice tone="info">{texts.value.month[absence]}</Notice>}
      {above}
      {totals && <TotalsBlock totals={totals} />}
      {day && !locked && <Undeclared rows={rows} />}
      {rows.some(({ defaults }) => defaults) && <p class="field-hint">{texts.value.month.defaults}</p>}
      {isNarrow.value ? <DayCards {...view} /> : <MonthTable {...view} />}
      {open && day?.(open, month)}
    </>
  );
}
