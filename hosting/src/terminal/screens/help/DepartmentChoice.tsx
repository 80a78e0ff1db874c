import { useId } from "preact/hooks";
import type { Department } from "../../../data/department";
import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";

export interface DepartmentChoiceProps {
  departments: readonly Department[];
  /** Its id; empty while none is chosen. */
  chosen: string;
  onChoose: (departmentId: string) => void;
}

export function DepartmentChoice({ departments, chosen, onChoose }: DepartmentChoiceProps) {
  const id = useId();
  const { help } = texts.value;
  if (departments.length === 0) return <Notice tone="info">{help.noDepartments}</Notice>;
  return (
    <div class="field">
      <label for={id}>{help.department}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="" disabled>
          {help.chooseDepartment}
        </option>
        {departments.map((each) => (
          <option key={each.id} value={each.id}>
            {each.code} {each.name}
          </option>
        ))}
      </select>
    </div>
  );
}
