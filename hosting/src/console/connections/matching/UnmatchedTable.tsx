import { texts } from "./i18n/texts";
import { MatchButton } from "./MatchButton";
import type { Near, Unmatched } from "./matching";
import { PeopleSection } from "./PeopleSection";

interface UnmatchedTableProps {
  people: readonly Unmatched[];
  onMatch: ((one: Unmatched) => void) | null;
}

/** People at the provider who are nobody here, and whom they nearly are. */
export function UnmatchedTable({ people, onMatch }: UnmatchedTableProps) {
  const { unmatched, columns, actions } = texts.value;
  return (
    <PeopleSection
      {...unmatched}
      count={people.length}
      heads={[columns.external, columns.externalCode, columns.near, actions]}
    >
      {people.map((one) => (
        <tr key={one.externalId}>
          <th scope="row">{one.name}</th>
          <td>
            <Code code={one.code} />
          </td>
          <td class="wide">
            {one.near.map((near) => (
              <p key={near.employeeId}>
                <Code code={near.code} /> {near.name} <span class="soft">{difference(near)}</span>
              </p>
            ))}
          </td>
          <MatchButton external={one} onMatch={onMatch} />
        </tr>
      ))}
    </PeopleSection>
  );
}

/** A code with its spaces to be seen. */
const Code = ({ code }: { code: string }) => <code class="staff-code">{code}</code>;

function difference({ differs }: Near): string {
  const { differences, differsIn, andAlso } = texts.value;
  return differsIn(differs.map((each) => differences[each]).join(andAlso));
}
