import type { Timestamp } from "firebase/firestore";
import { words } from "../../shared/i18n/shared";
import { formatMinute } from "../../shared/time/format";
import { matches } from "../../shared/ui/media";
import { texts } from "../i18n/texts";
import { type Attendance, countsOf, standingOf } from "./attendance";

const PUNCHES = ["in", "out", "breakStart", "breakEnd"] as const;

// A phone shows what matters, the rest is for wider screens.
const isNarrow = matches("(max-width: 40rem)");

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
            {!isNarrow.value && <th scope="col">{columns.number}</th>}
            <th scope="col">{columns.code}</th>
            <th scope="col">{columns.name}</th>
            {!isNarrow.value && <th scope="col">{columns.employmentType}</th>}
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
            <th scope="row" colSpan={isNarrow.value ? 3 : 5}>
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
      {!isNarrow.value && <td class="figures">{number}</td>}
      <td class="figures">{person.code}</td>
      <th scope="row">{person.name}</th>
      {!isNarrow.value && <td>{person.employmentType}</td>}
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
