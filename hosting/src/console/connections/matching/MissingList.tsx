import { words } from "../../../shared/i18n/shared";
import { FoldedPeople } from "./FoldedPeople";
import { texts } from "./i18n/texts";
import type { Person } from "./matching";

/** Employees whom nobody at the provider reached. */
export function MissingList({ people }: { people: readonly Person[] }) {
  const { summary, ...missing } = texts.value.missing;
  return (
    <FoldedPeople
      {...missing}
      summary={summary(people.length)}
      heads={[words.value.name, words.value.code]}
      people={people}
      line={({ employeeId, code, name }) => (
        <tr key={employeeId}>
          <th scope="row">{name}</th>
          <td>{code}</td>
        </tr>
      )}
    />
  );
}
