import { texts } from "../i18n/texts";
import type { Roster, RosterEmployee } from "../roster/roster";

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
            <span class="tile-code">{employee.code}</span>{" "}
            {employee.help && <span class="tile-help">{texts.value.home.help}</span>}{" "}
            <span class="tile-name">{employee.name}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
