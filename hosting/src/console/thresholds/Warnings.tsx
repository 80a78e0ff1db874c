import { Plus, X } from "lucide";
import { newId } from "../../shared/id";
import { Field } from "../../shared/ui/Field";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { replaced } from "../form/names";
import { Section } from "../form/SettingsForm";
import type { Form } from "../form/useForm";
import { texts } from "./i18n/texts";
import type { Draft } from "./limits";

const MOST = 5;

/** At how much overtime of a month people are warned. */
export function Warnings({ form }: { form: Form<Draft> }) {
  const { warnings } = form.draft;
  const words = texts.value;
  const fault = form.faultOf("warnings");
  const type = (next: Draft["warnings"]) => form.type({ warnings: next });
  return (
    <Section title={words.warnings} hint={words.warningsHint}>
      {fault && <Notice tone="error">{fault}</Notice>}
      {warnings.map((each, place) => (
        <div key={each.key} class="limit-type">
          <Field
            label={words.warningAt(place + 1)}
            value={each.hours}
            onValue={(hours) => type(replaced(warnings, place, { ...each, hours }))}
            inputMode="numeric"
            maxLength={7}
            error={form.faultOf(`warnings.${place}`)}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={words.removeWarning(place + 1)}
            onClick={() => type(warnings.filter((other) => other !== each))}
          >
            <Icon of={X} size={20} />
          </button>
        </div>
      ))}
      {warnings.length < MOST && (
        <div>
          <button
            type="button"
            class="button"
            onClick={() => type([...warnings, { key: newId(), hours: "" }])}
          >
            <Icon of={Plus} size={20} />
            {words.addWarning}
          </button>
        </div>
      )}
    </Section>
  );
}
