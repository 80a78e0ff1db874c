import { texts } from "../../i18n/texts";
import type { Roster } from "../../roster/roster";
import { useTerminal } from "../useTerminal";

export interface PeopleListProps {
  people: Roster;
  chosen: ReadonlySet<string>;
  onToggle: (employeeId: string) => void;
}

/** A box for each; those who are on the tiles already cannot be chosen. */
export function PeopleList({ people, chosen, onToggle }: PeopleListProps) {
  const { terminal } = useTerminal();
  const { help } = texts.value;
  const listed = new Set(terminal.people.value?.map(({ id }) => id));
  return (
    <fieldset class="people-list">
      <legend class="visually-hidden">{help.people}</legend>
      {people.map(({ id, code, name }) => (
        <label key={id} class="people-line">
          <input
            type="checkbox"
            checked={chosen.has(id) || listed.has(id)}
            disabled={listed.has(id)}
            onChange={() => onToggle(id)}
          />
          <span class="figures">{code}</span> <span class="people-name">{name}</span>
          {listed.has(id) && <span class="people-listed">{help.listed}</span>}
        </label>
      ))}
    </fieldset>
  );
}
