import { texts } from "../../i18n/texts";
import type { Roster, RosterEmployee } from "../../roster/roster";
import { HelpMark } from "../help/HelpMark";

/** So many letters fit into two lines of any tile in the large type. */
const SHORT = 12;

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
            <span class="tile-code">{employee.code}</span> <Name of={employee.name} />{" "}
            {employee.help && <HelpMark />}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Long names are set smaller, on three lines; longer ones end in dots, and are whole in the dialog. */
function Name({ of: name }: { of: string }) {
  return <span class={name.length > SHORT ? "tile-name tile-name-long" : "tile-name"}>{name}</span>;
}
