import { useEffect, useMemo } from "preact/hooks";
import type { Employee } from "../../../data/employee";
import { may } from "../../../data/permissions";
import { DayDialog } from "../../../record/day/DayDialog";
import { History } from "../../../record/history/History";
import { texts as recordTexts } from "../../../record/i18n/texts";
import { LimitsCard } from "../../../record/limits/LimitsCard";
import { MonthView } from "../../../record/month/MonthView";
import { MonthRecord } from "../../../record/month/record";
import { SavedNotice } from "../../../record/month/SavedNotice";
import { type Ways, WaysContext } from "../../../record/ways";
import { formatMonth } from "../../../shared/time/calendarFormat";
import { LiveState } from "../../../shared/ui/LiveState";
import type { AdminProfile } from "../../account";
import { href } from "../../address";
import { isOpen } from "../../areas";
import type { PageProps } from "../../pageProps";
import { here, place } from "../../place";
import { texts } from "../i18n/texts";
import { PersonArrangements } from "./PersonArrangements";
import "./detail.css";
import "../../../record/limits/limits.css";
import "../../../record/month/month.css";
import "../../../record/month/table.css";
import "../../../record/month/cards.css";
import "../../../record/month/totals.css";
import "../../../record/day/day.css";
import "../../../record/arranging/arranging.css";

interface PersonRecordProps extends PageProps {
  employee: Employee;
  month: string;
  current: string;
}

const WAYS: Ways = {
  month: (month) => here({ month, day: null, arrange: null }),
  day: (date) => here({ day: date, arrange: null }),
  arrangements: (date) => here({ arrange: date, day: null }),
};

/** The addresses; to what Jobcan said for those alone who have the area of connections. */
const waysOf = (profile: AdminProfile, employee: string): Ways =>
  isOpen("connections", profile)
    ? {
        ...WAYS,
        answer: (connection, date) => href("connections", { part: "answer", connection, date, employee }),
      }
    : WAYS;

/** The record itself: what its owner sees of it, written into by an administrator, who says why. */
export function PersonRecord({ backend, profile, employee, month, current }: PersonRecordProps) {
  const { id, departmentId } = employee;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same person, however often the list tells of them
  const record = useMemo(
    () => new MonthRecord(backend, employee, profile.organisation),
    [backend, id, departmentId],
  );
  useEffect(() => {
    record.show(month);
    return () => record.stop();
  }, [record, month]);
  const ways = useMemo(() => waysOf(profile, id), [profile, id]);
  const live = record.view.value;
  const edits = may(profile.permissions, "records", "edit");
  return (
    <WaysContext.Provider value={ways}>
      {!edits && <p class="field-hint">{texts.value.detail.readOnly}</p>}
      <SavedNotice record={record} />
      <LiveState live={live} onRetry={() => void record.retry()} />
      {live.phase === "ready" && (
        <MonthView
          month={live.value}
          absence={month > current ? "notBegun" : "noPunches"}
          above={
            month <= current && (
              <LimitsCard
                auth={backend.auth}
                employeeId={id}
                month={month}
                overtime={live.value.totals?.overtime ?? 0}
              />
            )
          }
          caption={recordTexts.value.table.caption(formatMonth(month), employee.name)}
          openDay={place.value.params.get("day")}
          day={(row, { locked }) => (
            <DayDialog
              {...{ backend, employee, record, row, locked }}
              barred={edits ? null : texts.value.detail.readOnly}
              isAdministrators
            />
          )}
        />
      )}
      <PersonArrangements
        {...{ backend, employee, month }}
        isFixed={!edits}
        today={record.today.value.date}
      />
      <History key={month} {...{ backend, employee, record, month }} />
    </WaysContext.Provider>
  );
}
