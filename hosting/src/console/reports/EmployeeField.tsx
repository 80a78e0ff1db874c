import { doc, type Firestore } from "firebase/firestore";
import type { Roster } from "../../data/roster";
import { followDocument } from "../../shared/firebase/live";
import { words as shared } from "../../shared/i18n/shared";
import { LiveState } from "../../shared/ui/LiveState";
import { SelectField } from "../../shared/ui/SelectField";
import { useFollowed } from "../useFollowed";
import { texts } from "./i18n/texts";

interface EmployeeFieldProps {
  store: Firestore;
  departmentId: string;
  value: string;
  onValue: (employeeId: string) => void;
  error: string | null;
}

/** Whose month: somebody on the department's roster, or whom the address names, who may have left since. */
export function EmployeeField({ store, departmentId, value, onValue, error }: EmployeeFieldProps) {
  const { live, again } = useFollowed<Roster | null>(departmentId, (found) =>
    followDocument(doc(store, "rosters", departmentId), found),
  );
  if (live.phase !== "ready") return <LiveState live={live} onRetry={again} />;
  const people = (live.value?.employees ?? []).filter(({ help }) => !help);
  const isListed = value === "" || people.some(({ id }) => id === value);
  return (
    <SelectField
      label={shared.value.name}
      value={value}
      onValue={onValue}
      error={error}
      options={[
        ["", texts.value.chooseEmployee],
        ...(isListed ? [] : [[value, texts.value.formerEmployee] as const]),
        ...people.map(({ id, code, name }) => [id, `${code} ${name}`] as const),
      ]}
    />
  );
}
