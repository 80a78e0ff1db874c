import { useState } from "preact/hooks";
import { words as shared } from "../../shared/i18n/shared";
import { Check } from "../../shared/ui/Check";
import { Notice } from "../../shared/ui/Notice";
import { href } from "../address";
import { texts } from "./i18n/texts";
import { LackLinks } from "./LackLinks";
import { type Candidate, changeIn, ticked } from "./overview";

interface TargetTableProps {
  people: readonly Candidate[];
  targets: readonly string[];
  month: string;
  departmentId: string;
  /** Null for whoever may only look. */
  onTargets: ((targets: string[]) => void) | null;
}

/** Everybody of the month with a tick, and what their record still lacks, each a link to where it is mended. */
export function TargetTable({ people, targets, month, departmentId, onTargets }: TargetTableProps) {
  const words = texts.value;
  const [onlyLacking, setOnlyLacking] = useState(false);
  const shown = onlyLacking ? people.filter(({ lacks }) => lacks.length > 0) : people;
  return (
    <section class="card stage" aria-labelledby="stage-targets">
      <h3 id="stage-targets">{words.steps.targets}</h3>
      <p class="field-hint">{words.targetsHint}</p>
      <div class="stage-actions">
        {onTargets && (
          <>
            <button
              type="button"
              class="button"
              onClick={() => onTargets(people.map(({ employeeId }) => employeeId))}
            >
              {words.everybody}
            </button>
            <button type="button" class="button" onClick={() => onTargets([])}>
              {words.nobody}
            </button>
          </>
        )}
        <Check label={words.onlyLacking} checked={onlyLacking} onCheck={setOnlyLacking} />
      </div>
      {people.length === 0 && <Notice tone="info">{words.noPeople}</Notice>}
      {people.length > 0 && shown.length === 0 && <Notice tone="success">{words.nothingLacking}</Notice>}
      {shown.length > 0 && (
        <div class="table-frame">
          <table class="grid target-table">
            <caption class="visually-hidden">{words.steps.targets}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.target}</th>
                <th scope="col">{shared.value.name}</th>
                <th scope="col">{words.columns.position}</th>
                <th scope="col">{words.columns.lacks}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((person) => (
                <Line
                  key={person.employeeId}
                  person={person}
                  month={month}
                  departmentId={departmentId}
                  isTicked={targets.includes(person.employeeId)}
                  onTick={
                    onTargets && ((tick) => onTargets(ticked(people, targets, person.employeeId, tick)))
                  }
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

interface LineProps {
  person: Candidate;
  month: string;
  departmentId: string;
  isTicked: boolean;
  onTick: ((tick: boolean) => void) | null;
}

function Line({ person, month, departmentId, isTicked, onTick }: LineProps) {
  const change = changeIn(month, person);
  return (
    <tr>
      <td class="target-tick">
        <label>
          <input
            type="checkbox"
            checked={isTicked}
            disabled={onTick === null}
            onChange={({ currentTarget }) => onTick?.(currentTarget.checked)}
          />
          <span class="visually-hidden">{texts.value.target(person.name)}</span>
        </label>
      </td>
      <th scope="row">
        <a href={href("months", { department: departmentId, month, employee: person.employeeId })}>
          <span class="figures">{person.code}</span> {person.name}
        </a>
        {change && <span class="target-change">{texts.value.changes[change]}</span>}
      </th>
      <td>{person.position}</td>
      <td>
        <LackLinks person={person} month={month} departmentId={departmentId} />
      </td>
    </tr>
  );
}
