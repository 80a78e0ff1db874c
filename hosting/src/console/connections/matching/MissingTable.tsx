import { words } from "../../../shared/i18n/shared";
import { texts } from "./i18n/texts";
import type { Person } from "./matching";
import { PeopleSection } from "./PeopleSection";

/** Employees whom nobody at the provider reached. */
export function MissingTable({ people }: { people: readonly Person[] }) {
  const { missing } = texts.value;
  return (
    <PeopleSection {...missing} count={people.length} heads={[words.value.name, words.value.code]}>
      {people.map(({ employeeId, code, name }) => (
        <tr key={employeeId}>
          <th scope="row">{name}</th>
          <td>{code}</td>
        </tr>
      ))}
    </PeopleSection>
  );
}
