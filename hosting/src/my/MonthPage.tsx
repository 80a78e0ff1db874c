import { effect, untracked } from "@preact/signals-core";
import type { ComponentChild } from "preact";
import { useEffect } from "preact/hooks";
import type { Employee } from "../data/employee";
import { texts } from "../record/i18n/texts";
import { MonthNavigation } from "../record/month/MonthNavigation";
import { MonthView } from "../record/month/MonthView";
import type { Month, MonthRecord } from "../record/month/record";
import type { Row } from "../record/month/rows";
import { SavedNotice } from "../record/month/SavedNotice";
import { WaysContext } from "../record/ways";
import { formatMonth } from "../shared/time/calendarFormat";
import { monthOf } from "../shared/time/month";
import { LiveState } from "../shared/ui/LiveState";
import { dayInAddress, monthInAddress, OWN_WAYS } from "./monthAddress";

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

/** 在校等時間記録: one month, its totals, and the way to other months. */
export function MonthPage({ record, employee, actions, notices, above, below, day }: MonthPageProps) {
  useEffect(() => followAddress(record), [record]);
  const month = record.month.value;
  const live = record.view.value;
  if (month === "") return null;
  const present = monthOf(record.today.value.date);
  return (
    <WaysContext.Provider value={OWN_WAYS}>
      <main class="page">
        <div class="page-head">
          <MonthNavigation month={month} current={present} address={OWN_WAYS.month} />
          {actions?.(month)}
        </div>
        {notices}
        <SavedNotice record={record} />
        <LiveState live={live} onRetry={() => void record.retry()} />
        {live.phase === "ready" && (
          <MonthView
            month={live.value}
            absence={month > present ? "notBegun" : "noPunches"}
            above={above?.(month, live.value.totals?.overtime ?? 0)}
            caption={texts.value.table.caption(formatMonth(month), employee.name)}
            openDay={dayInAddress.value}
            {...(day ? { day } : {})}
          />
        )}
        {below?.(month)}
      </main>
    </WaysContext.Provider>
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
