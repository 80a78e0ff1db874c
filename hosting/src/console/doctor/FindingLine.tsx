import { Icon } from "../../shared/ui/Icon";
import type { Finding } from "./finding";
import { texts } from "./i18n/texts";
import { factsOf, nameOf, remedyOf } from "./said";
import { SIGNS } from "./states";

/** One finding: how it stands by sign and word, what was measured, and what to do about it. */
export function FindingLine({ finding }: { finding: Finding }) {
  const { state, names } = finding;
  const remedy = remedyOf(finding);
  const facts = factsOf(finding);
  return (
    <li class={`finding finding-${state}`}>
      <Icon of={SIGNS[state]} size={20} />
      <div>
        <p class="finding-head">
          <span class="finding-name">{nameOf(finding)}</span>
          <span class="finding-state">{texts.value.states[state]}</span>
          {facts.map((fact) => (
            <span key={fact} class="figures soft">
              {fact}
            </span>
          ))}
        </p>
        {remedy && <p class="finding-remedy">{remedy}</p>}
        {names.length > 0 && (
          <p class="finding-names">
            {texts.value.lookAt}
            {names.map((name) => (
              <code key={name}>{name}</code>
            ))}
          </p>
        )}
      </div>
    </li>
  );
}
