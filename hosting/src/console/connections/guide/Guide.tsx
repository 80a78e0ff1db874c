import { Printer } from "lucide";
import { words } from "../../../shared/i18n/shared";
import { Icon } from "../../../shared/ui/Icon";
import { href } from "../../address";
import { SCOPES } from "../connection";
import { texts } from "./i18n/texts";
import { LABELS, STEPS, type Step, WAYS } from "./steps";
import "./guide.css";

/** ジョブカン側の準備: what to do in Jobcan before it can be connected, step by step; made to be printed too. */
export function Guide() {
  const { title, lead, steps, toConnections } = texts.value;
  return (
    <article class="guide" aria-labelledby="guide-title">
      <header>
        <h3 id="guide-title">{title}</h3>
        <button type="button" class="button" onClick={() => print()}>
          <Icon of={Printer} size={20} />
          {words.value.print}
        </button>
      </header>
      <p>{lead}</p>
      <ol>
        {STEPS.map((step) => (
          <li key={step} class="card">
            <h4>{steps[step].title}</h4>
            <Labels step={step} />
            <p>{steps[step].text}</p>
            {step === "scope" && <ScopeList />}
          </li>
        ))}
      </ol>
      <a class="button button-primary" href={href("connections")}>
        {toConnections}
      </a>
    </article>
  );
}

/** Jobcan's own labels, as they are read there. */
function Labels({ step }: { step: Step }) {
  const labels = LABELS[step];
  if (!labels) return null;
  return (
    <p class={`guide-labels ${WAYS.includes(step) ? "guide-way" : ""}`} lang="ja">
      {labels.map((label) => (
        <span key={label}>{label}</span>
      ))}
    </p>
  );
}

/** The four scopes, to be ticked off while they are ticked there. */
function ScopeList() {
  const { what } = texts.value;
  return (
    <ul class="guide-scopes">
      {SCOPES.map((scope) => (
        <li key={scope}>
          <label class="check">
            <input type="checkbox" />
            <span>
              <code>{scope}</code> {what[scope]}
            </span>
          </label>
        </li>
      ))}
    </ul>
  );
}
