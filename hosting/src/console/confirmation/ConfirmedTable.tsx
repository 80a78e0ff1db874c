import { words as shared } from "../../shared/i18n/shared";
import { formatMinutes } from "../../shared/time/duration";
import { href } from "../address";
import { texts } from "./i18n/texts";
import type { ConfirmedPerson } from "./months";
import type { Check } from "./useChecks";

type Person = ConfirmedPerson & { id: string };

interface ConfirmedTableProps {
  people: readonly Person[];
  month: string;
  departmentId: string;
  results: Readonly<Record<string, Check>>;
  /** Opens a sheet, or locks it again; null where nobody may. */
  onLock: ((person: Person) => void) | null;
}

/** Everybody who is confirmed: sums, digest, and whether it is locked. */
export function ConfirmedTable({ people, month, departmentId, results, onLock }: ConfirmedTableProps) {
  const { columns, ...words } = texts.value;
  return (
    <div class="table-frame">
      <table class="grid confirmed-table">
        <caption class="visually-hidden">{words.digests}</caption>
        <thead>
          <tr>
            <th scope="col">{shared.value.name}</th>
            <th scope="col">{columns.position}</th>
            <th scope="col">{columns.worked}</th>
            <th scope="col">{columns.overtime}</th>
            <th scope="col">{columns.digest}</th>
            <th scope="col">{columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <a href={href("months", { department: departmentId, month, employee: person.id })}>
                  <span class="figures">{person.code}</span> {person.name}
                </a>
              </th>
              <td>{person.position}</td>
              <td class="figures">{formatMinutes(person.worked)}</td>
              <td class="figures">{formatMinutes(person.overtime)}</td>
              <td>
                <Digest digest={person.digest} result={results[person.digest]} />
              </td>
              <td>
                <Lock person={person} onLock={onLock} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const SHORT = 12;

/** Its beginning on the screen, all of it on paper. */
function Digest({ digest, result }: { digest: string; result: Check | undefined }) {
  return (
    <div class="digest">
      <code title={digest}>
        {digest.slice(0, SHORT)}
        <span class="digest-rest">{digest.slice(SHORT)}</span>
      </code>
      {result && <span class={`check-result check-${result}`}>{texts.value.checks[result]}</span>}
    </div>
  );
}

function Lock({ person, onLock }: { person: Person; onLock: ConfirmedTableProps["onLock"] }) {
  const words = texts.value;
  const verb = person.locked ? words.unlock : words.lock;
  return (
    <div class="lock">
      <span class={person.locked ? "lock-closed" : "lock-open"}>
        {person.locked ? words.locked : words.unlocked}
      </span>
      {onLock && (
        <button
          type="button"
          class="button no-print"
          aria-label={`${verb} ${person.name}`}
          onClick={() => onLock(person)}
        >
          {verb}
        </button>
      )}
    </div>
  );
}
