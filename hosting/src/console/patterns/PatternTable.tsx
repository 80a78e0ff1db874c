import type { Department } from "../../data/department";
import { formatMinutes } from "../../shared/time/duration";
import type { Row } from "../csv/csv";
import { DayBar } from "./DayBar";
import { texts } from "./i18n/texts";
import { type ListedPattern, type Span, workOf } from "./patterns";

interface PatternTableProps {
  patterns: readonly ListedPattern[];
  departments: readonly Department[];
  canEdit: (pattern: ListedPattern) => boolean;
  onEdit: (pattern: ListedPattern) => void;
}

/** The patterns, those in use first. */
export function PatternTable({ patterns, departments, canEdit, onEdit }: PatternTableProps) {
  const words = texts.value;
  const sorted = inOrder(patterns);
  const last = Math.max(24 * 60, ...patterns.map(({ end }) => end));
  return (
    <div class="table-frame">
      <table class="grid patterns">
        <caption class="visually-hidden">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.owner}</th>
            <th scope="col">{words.hours}</th>
            <th scope="col">{words.breaks}</th>
            <th scope="col">{words.work}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map((each) => (
            <tr key={each.id} class={each.active ? "" : "inactive"}>
              <th scope="row">
                {canEdit(each) ? (
                  <button type="button" class="link" onClick={() => onEdit(each)}>
                    {each.name}
                  </button>
                ) : (
                  each.name
                )}
                <DayBar {...each} last={last} />
              </th>
              {factsOf(each, departments).map((fact, place) => (
                <td key={place}>{fact}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same as a table for a file. */
export function rowsOf(patterns: readonly ListedPattern[], departments: readonly Department[]): Row[] {
  const { name, owner, hours, breaks, work, state } = texts.value;
  return [
    [name, owner, hours, breaks, work, state],
    ...inOrder(patterns).map((each) => [each.name, ...factsOf(each, departments)]),
  ];
}

const inOrder = (patterns: readonly ListedPattern[]) =>
  patterns.toSorted((one, other) => Number(other.active) - Number(one.active));

/** What is said of one beside its name. */
function factsOf(pattern: ListedPattern, departments: readonly Department[]): string[] {
  const { noBreaks, active, inactive } = texts.value;
  return [
    ownerOf(pattern, departments),
    inWords(pattern),
    pattern.breaks.map(inWords).join("  ") || noBreaks,
    formatMinutes(workOf(pattern)),
    pattern.active ? active : inactive,
  ];
}

const inWords = ({ start, end }: Span) => `${formatMinutes(start)}–${formatMinutes(end)}`;

const ownerOf = ({ departmentId }: ListedPattern, departments: readonly Department[]) =>
  departments.find(({ id }) => id === departmentId)?.name ?? texts.value.everyone;
