import { words as shared } from "../../shared/i18n/shared";
import { formatNumericDate } from "../../shared/time/calendarFormat";
import { now } from "../../shared/time/now";
import { calendarDateOf } from "../../shared/time/workDate";
import type { AdminProfile } from "../account";
import { serviceOn } from "./filter";
import { texts } from "./i18n/texts";
import type { Person } from "./people";
import { personHref } from "./rights";

interface PeopleTableProps {
  people: readonly Person[];
  profile: AdminProfile;
  caption: string;
  /** Whether their departments are said. */
  places?: boolean;
  /** Ids of those that are chosen, where people can be. */
  chosen?: ReadonlySet<string>;
  onChosen?: (chosen: ReadonlySet<string>) => void;
}

/** People by code; a name leads to the person. */
export function PeopleTable({ people, profile, caption, places, chosen, onChosen }: PeopleTableProps) {
  const { table } = texts.value;
  const today = calendarDateOf(now.value, profile.organisation.timeZone);
  const choice = chosen && onChosen ? { chosen, onChosen } : null;
  const names = new Map(profile.departments.map(({ id, name }) => [id, name]));
  return (
    <div class="table-frame people-frame">
      <table class="grid people-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {choice && (
              <td>
                <ChooseAll people={people} {...choice} />
              </td>
            )}
            <th scope="col">{shared.value.code}</th>
            <th scope="col">{shared.value.name}</th>
            <th scope="col">{table.kana}</th>
            {places && <th scope="col">{shared.value.department}</th>}
            <th scope="col">{table.position}</th>
            <th scope="col">{table.employmentType}</th>
            <th scope="col">{table.email}</th>
            <th scope="col">{table.joinedOn}</th>
            <th scope="col">{table.leftOn}</th>
            <th scope="col">{table.service}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} aria-selected={choice ? choice.chosen.has(person.id) : undefined}>
              {choice && (
                <td>
                  <ChooseOne person={person} {...choice} />
                </td>
              )}
              <td class="figures">{person.code}</td>
              <th scope="row">
                <a href={personHref(person.id)}>{person.name}</a>
              </th>
              <td>{person.kana}</td>
              {places && <td>{names.get(person.departmentId)}</td>}
              <td>{person.position}</td>
              <td>{person.employmentType}</td>
              <td class="people-mail">{person.email}</td>
              <td class="figures">{person.joinedOn && formatNumericDate(person.joinedOn)}</td>
              <td class="figures">{person.leftOn && formatNumericDate(person.leftOn)}</td>
              <td>
                <Service person={person} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether somebody is in service. */
export function Service({ person, today }: { person: Person; today: string }) {
  const service = serviceOn(person, today);
  return <span class={`service service-${service}`}>{texts.value.service[service]}</span>;
}

interface Choosing {
  chosen: ReadonlySet<string>;
  onChosen: (chosen: ReadonlySet<string>) => void;
}

function ChooseAll({ people, chosen, onChosen }: Choosing & { people: readonly Person[] }) {
  const count = people.filter(({ id }) => chosen.has(id)).length;
  const isAll = count === people.length;
  return (
    <label>
      <input
        type="checkbox"
        aria-label={texts.value.table.chooseAll}
        checked={isAll}
        indeterminate={count > 0 && !isAll}
        onChange={() => {
          const next = new Set(chosen);
          for (const { id } of people) isAll ? next.delete(id) : next.add(id);
          onChosen(next);
        }}
      />
    </label>
  );
}

function ChooseOne({ person, chosen, onChosen }: Choosing & { person: Person }) {
  return (
    <label>
      <input
        type="checkbox"
        aria-label={texts.value.table.choose(person.name)}
        checked={chosen.has(person.id)}
        onChange={() => {
          const next = new Set(chosen);
          if (!next.delete(person.id)) next.add(person.id);
          onChosen(next);
        }}
      />
    </label>
  );
}
