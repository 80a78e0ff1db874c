import { STATUS_TIMES } from "../../../data/status";
import { type Attendance, countsOf } from "../../../shared/status/attendance";
import { StatusMoment } from "../../../shared/status/StatusMoment";
import { scheduleText } from "../../../shared/status/scheduleText";
import { texts } from "../../i18n/texts";
import { PersonName } from "./PersonName";

export interface StatusCardsProps {
  people: readonly Attendance[];
  date: string;
  label: string;
}

/** The same where it is narrow: the counts first, then a card a person. */
export function StatusCards({ people, date, label }: StatusCardsProps) {
  const { status } = texts.value;
  const counts = countsOf(people);
  return (
    <>
      <p class="status-counts">
        <strong>{status.total}</strong>
        {STATUS_TIMES.map((time) => (
          <span key={time}>
            {status[time]} {status.people(counts[time])}
          </span>
        ))}
      </p>
      <ol class="status-cards" aria-label={label}>
        {people.map((person) => (
          <li key={person.employeeId} class="status-card">
            <h3>
              <PersonName person={person} />
            </h3>
            <p>
              {person.employmentType} {scheduleText(person.schedule)}
            </p>
            <dl>
              {STATUS_TIMES.filter((time) => person.times[time] !== null).map((time) => (
                <div key={time}>
                  <dt>{status[time]}</dt>
                  <dd>
                    <StatusMoment
                      at={person.times[time]}
                      date={date}
                      isEdited={person.edited.includes(time)}
                    />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
    </>
  );
}
