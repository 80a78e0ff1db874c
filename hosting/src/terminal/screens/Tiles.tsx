import { texts } from "../i18n/texts";
import type { Roster, RosterEmployee } from "../roster/roster";
import { HelpMark } from "./help/HelpMark";

/** One button per person. The browser skips the work for tiles that are not in view (see tiles.css). */
export function Tiles({
  roster,
  onChoose,
}: {
  roster: Roster;
  onChoose: (employee: RosterEmployee) => void;
}) {
  return (
    <ul class="tiles" aria-label={texts.value.home.employees}>
      {roster.map((employee) => (
        <li key={employee.id}>
          <button type="button" class="tile" onClick={() => onChoose(employee)}>
            <span class="tile-code">{employee.code}</span> <span class="tile-name">{employee.name}</span>{" "}
            {employee.help && <HelpMark />}
          </button>
        </li>
      ))}
    </ul>
  );
}
