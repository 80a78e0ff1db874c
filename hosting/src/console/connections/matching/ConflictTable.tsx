import { href } from "../../address";
import { texts } from "./i18n/texts";
import { MatchButton } from "./MatchButton";
import type { Clash } from "./matching";
import { PeopleSection } from "./PeopleSection";

interface ConflictTableProps {
  clashes: readonly Clash[];
  onMatch: ((clash: Clash) => void) | null;
}

/** People with a known code who are not taken: why, and what to do about it. */
export function ConflictTable({ clashes, onMatch }: ConflictTableProps) {
  const { conflicts, columns, actions } = texts.value;
  return (
    <PeopleSection
      {...conflicts}
      count={clashes.length}
      heads={[columns.external, columns.externalCode, columns.employee, columns.why, actions]}
    >
      {clashes.map((clash) => (
        <tr key={clash.externalId}>
          <th scope="row">{clash.name}</th>
          <td>{clash.code}</td>
          <td>
            {clash.employeeCode} {clash.employeeName}
          </td>
          <td class="wide">
            <Why clash={clash} />
          </td>
          <MatchButton external={clash} onMatch={clash.kind === "otherConnection" ? null : onMatch} />
        </tr>
      ))}
    </PeopleSection>
  );
}

function Why({ clash: { kind, connectionId, connectionName } }: { clash: Clash }) {
  const { kinds, toOther } = texts.value;
  return (
    <>
      {kinds[kind]}
      {connectionId !== null && (
        <>
          {" "}
          <a href={href("connections", { part: "matching", connection: connectionId })}>
            {toOther(connectionName ?? connectionId)}
          </a>
        </>
      )}
    </>
  );
}
