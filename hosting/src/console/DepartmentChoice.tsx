import { useId } from "preact/hooks";
import { words } from "../shared/i18n/shared";
import type { AdminProfile } from "./account";
import { useDepartment } from "./department";
import { here } from "./place";

/** Which department a page shows. It changes the address; with one department alone there is nothing to choose. */
export function DepartmentChoice({ profile }: { profile: AdminProfile }) {
  const id = useId();
  const chosen = useDepartment(profile);
  if (profile.departments.length < 2) return null;
  return (
    <div class="choice">
      <label for={id}>{words.value.department}</label>
      <select
        id={id}
        value={chosen?.id}
        onChange={({ currentTarget }) => {
          location.hash = here({ department: currentTarget.value });
        }}
      >
        {profile.departments.map(({ id: value, code, name }) => (
          <option key={value} value={value}>
            {code} {name}
          </option>
        ))}
      </select>
    </div>
  );
}
