import { STATUS_TIMES } from "../../../data/status";
import { type Attendance, countsOf } from "../../../shared/status/attendance";
import { StatusMoment } from "../../../shared/status/StatusMoment";
import { scheduleText } from "../../../shared/status/scheduleText";
import { texts } from "../../i18n/texts";
import { PersonName } from "./PersonName";

export interface StatusTableProps {
  people: readonly Attendance[];
  date: string;
  caption: string;
}

/** One line a person; the counts beneath. */
export function StatusTable({ people, date, caption }: StatusTableProps) {
  const { status } = texts.value;
  const counts = countsOf(people);
  return (
    <table class="table status-table">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{status.number}</th>
          <th scope="col">{status.person}</th>
          <th scope="col">{status.employmentType}</th>
          <th scope="col">{status.schedule}</th>
          {STATUS_TIMES.map((time) => (
            <th key={time} scope="col">
              {status[time]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {people.map((person, index) => (
          <tr key={person.employeeId}>
            <td class="figures">{index + 1}</td>
            <th scope="row">
              <PersonName person={person} />
            </th>
            <td>{person.employmentType}</td>
            <td class="status-schedule">{scheduleText(person.schedule)}</td>
            {STATUS_TIMES.map((time) => (
              <td key={time}>
                <StatusMoment at={person.times[time]} date={date} isEdited={person.edited.includes(time)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            {status.total}
          </th>
          {STATUS_TIMES.map((time) => (
            <td key={time}>
              {status[time]} {status.people(counts[time])}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
