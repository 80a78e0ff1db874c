import { useState } from "preact/hooks";
import type { Department } from "../../data/department";
import { words as shared } from "../../shared/i18n/shared";
import { Check } from "../../shared/ui/Check";
import { Field } from "../../shared/ui/Field";
import { texts } from "./i18n/texts";

const MANY = 12;

interface DepartmentChecksProps {
  departments: readonly Department[];
  chosen: readonly string[];
  onChosen: (chosen: readonly string[]) => void;
  error: string | null;
}

/** One department or several; among many, those whose code or name is searched for, and those that are chosen. */
export function DepartmentChecks({ departments, chosen, onChosen, error }: DepartmentChecksProps) {
  const [search, setSearch] = useState("");
  const words = texts.value;
  const isShown = ({ id, code, name }: Department) =>
    chosen.includes(id) || `${code} ${name}`.toLowerCase().includes(search.trim().toLowerCase());
  return (
    <>
      {error && (
        <p class="field-error" role="alert">
          {error}
        </p>
      )}
      {departments.length > MANY && (
        <Field type="search" label={shared.value.search} value={search} onValue={setSearch} />
      )}
      <p role="status">{words.chosenDepartments(chosen.length)}</p>
      <div class="department-checks">
        {departments.filter(isShown).map(({ id, code, name }) => (
          <Check
            key={id}
            label={`${code} ${name}`}
            checked={chosen.includes(id)}
            onCheck={(isChosen) =>
              onChosen(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          />
        ))}
      </div>
    </>
  );
}
