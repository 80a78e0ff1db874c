import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import { useTerminal } from "../useTerminal";
import { type Sign, signsOf } from "./signs";

/** The health line at the foot of the home screen. */
export function HealthLine() {
  return (
    <footer class="health-line">
      <Health />
    </footer>
  );
}

/** How the terminal is, value by value. */
export function Health() {
  const { terminal } = useTerminal();
  return (
    <ul class="health" aria-label={texts.value.health.title}>
      {signsOf(terminal).map((sign) => (
        <li key={sign.text} class={lookOf(sign)}>
          <Icon of={sign.icon} size={16} />
          {sign.text}
        </li>
      ))}
    </ul>
  );
}

function lookOf({ worrying = false, brief = false }: Sign): string {
  if (worrying) return "health-worry";
  return brief ? "" : "health-detail";
}
