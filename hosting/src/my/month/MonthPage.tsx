import { effect, untracked } from "@preact/signals-core";
import type { ComponentChild } from "preact";
import { useEffect } from "preact/hooks";
import type { Employee } from "../../data/employee";
import { formatMonth } from "../../shared/time/calendarFormat";
import { monthOf } from "../../shared/time/month";
import { LiveState } from "../../shared/ui/LiveState";
import { matches } from "../../shared/ui/media";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { dayInAddress, monthInAddress } from "./address";
import { DayCards } from "./DayCards";
import { MonthNavigation } from "./MonthNavigation";
import { MonthTable } from "./MonthTable";
import type { Month, MonthRecord } from "./record";
import type { Row } from "./rows";
import { SavedNotice } from "./SavedNotice";
import { TotalsBlock } from "./TotalsBlock";
import { Undeclared } from "./Undeclared";

interface MonthPageProps {
  record: MonthRecord;
  employee: Employee;
  /** What can be done with a month. */
  actions?: (month: string) => ComponentChild;
  /** What the employee is told. */
  notices?: ComponentChild;
  /** What stands above a month's record; its overtime in minutes. */
  above?: (month: string, overtime: number) => ComponentChild;
  /** What stands under it. */
  below?: (month: string) => ComponentChild;
  /** A day, opened; without it the record is for reading. */
  day?: (row: Row, month: Month) => ComponentChild;
}

const isNarrow = matches("(max-width: 60rem)");

/** 在校等時間記録: one month, its totals, and the way to other months. */
export function MonthPage({ record, employee, actions, notices, above, below, day }: MonthPageProps) {
  useEffect(() => followAddress(record), [record]);
  const month = record.month.value;
  const live = record.view.value;
  if (month === "") return null;
  return (
    <main class="page">
      <div class="page-head">
        <MonthNavigation month={month} current={monthOf(record.today.value.date)} />
        {actions?.(month)}
      </div>
      {notices}
      <SavedNotice record={record} />
      <LiveState live={live} onRetry={() => void record.retry()} />
      {live.phase === "ready" && (
        <Shown
          month={live.value}
          absence={month > monthOf(record.today.value.date) ? "notBegun" : "noPunches"}
          above={above?.(month, live.value.totals?.overtime ?? 0)}
          caption={texts.value.table.caption(formatMonth(month), employee.name)}
          {...(day ? { day } : {})}
        />
      )}
      {below?.(month)}
    </main>
  );
}

interface ShownProps extends Pick<MonthPageProps, "day"> {
  month: Month;
  above: ComponentChild;
  /** What is said of a month without a record. */
  absence: "notBegun" | "noPunches";
  caption: string;
}

function Shown({ month, above, absence, caption, day }: ShownProps) {
  const { rows, totals, locked } = month;
  const open = rows.find(({ date }) => date === dayInAddress.value);
  const view = { rows, caption, opens: day !== undefined };
  return (
    <>
      {!totals && <Notice tone="info">{texts.value.month[absence]}</Notice>}
      {above}
      {totals && <TotalsBlock totals={totals} />}
      {day && !locked && <Undeclared rows={rows} />}
      {isNarrow.value ? <DayCards {...view} /> : <MonthTable {...view} />}
      {open && day?.(open, month)}
    </>
  );
}

/** The address decides which month is shown. */
function followAddress(record: MonthRecord): () => void {
  const unfollow = effect(() => {
    const month = monthInAddress.value ?? monthOf(record.today.peek().date);
    untracked(() => record.show(month));
  });
  return () => {
    unfollow();
    record.stop();
  };
}
