import type { Timestamp } from "firebase/firestore";
import { words } from "../../shared/i18n/shared";
import { formatMinute } from "../../shared/time/format";
import { texts } from "../i18n/texts";
import { type Attendance, countsOf, standingOf } from "./attendance";

const PUNCHES = ["in", "out", "breakStart", "breakEnd"] as const;

/** One line a person, the counts beneath. */
export function AttendanceTable({ people, caption }: { people: readonly Attendance[]; caption: string }) {
  const { columns } = texts.value.status;
  const counts = countsOf(people);
  return (
    <div class="table-frame">
      <table class="grid status-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.number}</th>
            <th scope="col">{columns.code}</th>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.employmentType}</th>
            <th scope="col">{columns.standing}</th>
            {PUNCHES.map((name) => (
              <th key={name} scope="col">
                {words.value.types[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person, index) => (
            <Person key={person.id} person={person} number={index + 1} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={5}>
              {columns.total}
            </th>
            {PUNCHES.map((name) => (
              <td key={name}>{texts.value.status.counted(words.value.types[name], counts[name])}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Person({ person, number }: { person: Attendance; number: number }) {
  const standing = standingOf(person);
  return (
    <tr>
      <td class="figures">{number}</td>
      <td class="figures">{person.code}</td>
      <th scope="row">{person.name}</th>
      <td>{person.employmentType}</td>
      <td>
        <span class={`standing standing-${standing}`}>{texts.value.status.standings[standing]}</span>
      </td>
      {PUNCHES.map((name) => (
        <td key={name} class="figures">
          <Moment at={person.presence?.[name] ?? null} />
        </td>
      ))}
    </tr>
  );
}

function Moment({ at }: { at: Timestamp | null }) {
  if (at === null) return null;
  return <time dateTime={at.toDate().toISOString()}>{formatMinute(at.toDate())}</time>;
}
