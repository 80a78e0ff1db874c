import { STATUS_TIMES } from "../../data/status";
import { words } from "../../shared/i18n/shared";
import { type Attendance, countsOf } from "../../shared/status/attendance";
import { StatusMoment } from "../../shared/status/StatusMoment";
import { scheduleText } from "../../shared/status/scheduleText";
import { formatLongDate } from "../../shared/time/calendarFormat";
import { monthOf } from "../../shared/time/month";
import { matches } from "../../shared/ui/media";
import { href } from "../address";
import { texts } from "./i18n/texts";
import type { PeopleProps } from "./People";

// A phone shows what matters, the rest is for wider screens.
const isNarrow = matches("(max-width: 40rem)");

/** A line a person, the counts beneath. */
export function AttendanceTable({ people, department, date, isToday }: PeopleProps) {
  const { columns, title, times, counted } = texts.value;
  const counts = countsOf(people);
  return (
    <div class="table-frame">
      <table class="grid list status-table">
        <caption class="visually-hidden">
          {title} {department.name} {formatLongDate(date)}
        </caption>
        <thead>
          <tr>
            {!isNarrow.value && (
              <th scope="col" class="number">
                {columns.number}
              </th>
            )}
            <th scope="col">{words.value.code}</th>
            <th scope="col">{words.value.name}</th>
            {!isNarrow.value && <th scope="col">{columns.employmentType}</th>}
            <th scope="col">{columns.schedule}</th>
            {isToday && <th scope="col">{columns.standing}</th>}
            {STATUS_TIMES.map((time) => (
              <th key={time} scope="col">
                {times[time]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, index) => (
            <Line
              key={person.employeeId}
              person={person}
              number={index + 1}
              departmentId={department.id}
              date={date}
              isToday={isToday}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={(isToday ? 6 : 5) - (isNarrow.value ? 2 : 0)}>
              {columns.total}
            </th>
            {STATUS_TIMES.map((time) => (
              <td key={time}>{counted(times[time], counts[time])}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

interface LineProps {
  person: Attendance;
  number: number;
  departmentId: string;
  date: string;
  isToday: boolean;
}

function Line({ person, number, departmentId, date, isToday }: LineProps) {
  const { employeeId, code, name, employmentType, schedule, times, edited, help } = person;
  const standing = person.state ?? "absent";
  const month = href("months", { department: departmentId, month: monthOf(date), employee: employeeId });
  return (
    <tr>
      {!isNarrow.value && <td class="number">{number}</td>}
      <td class="figures">{code}</td>
      <th scope="row">
        {help ? name : <a href={month}>{name}</a>}
        {help && <span class="badge">{texts.value.help}</span>}
      </th>
      {!isNarrow.value && <td>{employmentType}</td>}
      <td class="status-schedule">{scheduleText(schedule)}</td>
      {isToday && (
        <td>
          <span class={`standing standing-${standing}`}>{texts.value.standings[standing]}</span>
        </td>
      )}
      {STATUS_TIMES.map((time) => (
        <td key={time} class="figures">
          <StatusMoment at={times[time]} date={date} isEdited={edited.includes(time)} />
        </td>
      ))}
    </tr>
  );
}
