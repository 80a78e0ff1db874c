import type { Department } from "../../data/department";
import type { StatusTable } from "../../data/status";
import { attendances } from "../../shared/status/attendance";
import { formatLongDate } from "../../shared/time/calendarFormat";
import { DayChoice } from "../days/DayChoice";
import { useDay } from "../days/useDay";
import { DepartmentPage } from "../Page";
import type { PageProps } from "../pageProps";
import { Read } from "../Read";
import { texts } from "./i18n/texts";
import { People } from "./People";
import { Today } from "./Today";
import "../lists.css";
import "./status.css";

/** 出勤状況: who of a department came and left when, on a date; today's times as they come. */
export function StatusPage(props: PageProps) {
  const { profile } = props;
  const day = useDay(profile.organisation);
  return (
    <DepartmentPage title={texts.value.title} profile={profile} actions={<DayChoice {...day} />}>
      {(department) => (
        <Board key={`${department.id} ${day.date}`} {...props} {...day} department={department} />
      )}
    </DepartmentPage>
  );
}

interface BoardProps extends PageProps {
  department: Department;
  date: string;
  today: string;
}

function Board({ backend, profile, department, date, today }: BoardProps) {
  const wanted = new URLSearchParams({ departmentId: department.id, workDate: date });
  const about = { department, date, isToday: date === today };
  return (
    <>
      <p class="status-place">
        {profile.organisation.name} / {department.code} {department.name} — {formatLongDate(date)}
      </p>
      {date > today && <p class="soft">{texts.value.planned}</p>}
      <Read<StatusTable> auth={backend.auth} path={`/api/ledger/status?${wanted}`}>
        {({ employees }) =>
          date === today ? (
            <Today {...about} store={backend.store} lines={employees} />
          ) : (
            <People {...about} people={attendances(employees, null)} />
          )
        }
      </Read>
    </>
  );
}
