import type { ComponentChild } from "preact";
import { useEffect } from "preact/hooks";
import type { Employee } from "../../data/employee";
import { formatMonth } from "../../shared/time/calendarFormat";
import { monthOf } from "../../shared/time/month";
import { LiveState } from "../../shared/ui/LiveState";
import { matches } from "../../shared/ui/media";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { monthInAddress } from "./address";
import { DayCards } from "./DayCards";
import { MonthNavigation } from "./MonthNavigation";
import { MonthTable } from "./MonthTable";
import type { Month, MonthRecord } from "./record";
import { TotalsBlock } from "./TotalsBlock";

interface MonthPageProps {
  record: MonthRecord;
  employee: Employee;
  /** What can be done with a month. */
  actions?: (month: string) => ComponentChild;
  /** What stands above a month's record; its overtime in minutes. */
  above?: (month: string, overtime: number) => ComponentChild;
}

const isNarrow = matches("(max-width: 60rem)");

/** 在校等時間記録: one month, its totals, and the way to other months. */
export function MonthPage({ record, employee, actions, above }: MonthPageProps) {
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
      <LiveState live={live} onRetry={() => void record.retry()} />
      {live.phase === "ready" && (
        <>
          <Absence month={month} shown={live.value} current={monthOf(record.today.value.date)} />
          {above?.(month, live.value.totals?.overtime ?? 0)}
          {live.value.totals && <TotalsBlock totals={live.value.totals} />}
          {isNarrow.value ? (
            <DayCards
              rows={live.value.rows}
              label={texts.value.table.caption(formatMonth(month), employee.name)}
            />
          ) : (
            <MonthTable
              rows={live.value.rows}
              caption={texts.value.table.caption(formatMonth(month), employee.name)}
            />
          )}
        </>
      )}
    </main>
  );
}

/** The address decides which month is shown. */
function followAddress(record: MonthRecord): () => void {
  const show = () => record.show(monthInAddress() ?? monthOf(record.today.peek().date));
  show();
  addEventListener("hashchange", show);
  return () => {
    removeEventListener("hashchange", show);
    record.stop();
  };
}

function Absence({ month, shown, current }: { month: string; shown: Month; current: string }) {
  if (shown.totals) return null;
  return (
    <Notice tone="info">{month > current ? texts.value.month.notBegun : texts.value.month.noPunches}</Notice>
  );
}
