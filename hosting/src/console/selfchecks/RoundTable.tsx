import type { Department } from "../../data/department";
import { words as shared } from "../../shared/i18n/shared";
import { formatLongDate } from "../../shared/time/calendarFormat";
import type { Row } from "../csv/csv";
import { texts } from "./i18n/texts";
import type { Round } from "./rounds";

interface RoundTableProps {
  rounds: readonly Round[];
  departments: readonly Department[];
  canRemove: (round: Round) => boolean;
  onRemove: (round: Round) => void;
}

/** The rounds, the latest first. */
export function RoundTable({ rounds, departments, canRemove, onRemove }: RoundTableProps) {
  const words = texts.value;
  return (
    <div class="table-frame">
      <table class="grid rounds">
        <caption class="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.days}</th>
            <th scope="col">{words.asked}</th>
            <th scope="col">{words.activities}</th>
            <th scope="col">
              <span class="visually-hidden">{words.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {latestFirst(rounds).map((round) => (
            <tr key={round.id}>
              <th scope="row">{daysOf(round)}</th>
              <td>{askedBy(round, departments)}</td>
              <td>{round.activities.join(" / ")}</td>
              <td>
                {canRemove(round) && (
                  <button
                    type="button"
                    class="button"
                    aria-label={words.removeOf(daysOf(round))}
                    onClick={() => onRemove(round)}
                  >
                    {shared.value.remove}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same as rows of a file. */
export function rowsOf(rounds: readonly Round[], departments: readonly Department[]): Row[] {
  const { days, asked, activities } = texts.value;
  const lines = latestFirst(rounds).map((round) => [
    daysOf(round),
    askedBy(round, departments),
    round.activities.join(" / "),
  ]);
  return [[days, asked, activities], ...lines];
}

const latestFirst = (rounds: readonly Round[]) =>
  rounds.toSorted((one, other) => lastOf(other).localeCompare(lastOf(one)));

const lastOf = ({ dates }: Round) => dates.at(-1) ?? "";

/** Its days in words: the first and the last, and how many there are. */
export function daysOf({ dates: [first = "", ...rest] }: Round): string {
  const last = rest.at(-1);
  const from = first && formatLongDate(first);
  return last ? texts.value.period(from, formatLongDate(last), rest.length + 1) : from;
}

function askedBy({ departmentId, employeeIds }: Round, departments: readonly Department[]): string {
  const { everybody, someOf, allOf } = texts.value;
  if (departmentId === null) return everybody;
  const name = departments.find(({ id }) => id === departmentId)?.name ?? departmentId;
  return employeeIds ? someOf(name, employeeIds.length) : allOf(name);
}
