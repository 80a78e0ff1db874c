import { Check } from "../../shared/ui/Check";
import { Field } from "../../shared/ui/Field";
import { SelectField } from "../../shared/ui/SelectField";
import { Section } from "../form/SettingsForm";
import type { Form } from "../form/useForm";
import { texts } from "./i18n/texts";
import { type Draft, TRIGGERS, type Trigger, type TypedTrigger } from "./limits";

const MONTHS = ["2", "3", "4", "5", "6"] as const;

/** What calls for a 超過通知文, and above how much people are on the 産業医連絡票. */
export function Letters({ form }: { form: Form<Draft> }) {
  const words = texts.value;
  const { triggers, runningMonths, doctor } = form.draft;
  return (
    <>
      <Section title={words.letters} hint={words.lettersHint}>
        {TRIGGERS.map((each) => (
          <TriggerFields
            key={each}
            name={each}
            trigger={triggers[each]}
            onTrigger={(next) => form.type({ triggers: { ...triggers, [each]: next } })}
            fault={form.faultOf(`notices.${each}`)}
          />
        ))}
        {triggers.running.isOn && (
          <SelectField
            label={words.runningMonths}
            value={runningMonths}
            onValue={(months) => form.type({ runningMonths: months })}
            options={MONTHS.map((each) => [each, each] as const)}
          />
        )}
      </Section>
      <Section title={words.doctor} hint={words.doctorHint}>
        <Field
          label={words.doctorHours}
          value={doctor}
          onValue={(hours) => form.type({ doctor: hours })}
          inputMode="numeric"
          maxLength={7}
          error={form.faultOf("doctor")}
        />
      </Section>
    </>
  );
}

interface TriggerFieldsProps {
  name: Trigger;
  trigger: TypedTrigger;
  onTrigger: (next: TypedTrigger) => void;
  fault: string | null;
}

function TriggerFields({ name, trigger, onTrigger, fault }: TriggerFieldsProps) {
  const { calls, hoursOf } = texts.value.triggers[name];
  return (
    <>
      <Check label={calls} checked={trigger.isOn} onCheck={(isOn) => onTrigger({ ...trigger, isOn })} />
      {trigger.isOn && (
        <Field
          label={hoursOf}
          value={trigger.hours}
          onValue={(hours) => onTrigger({ ...trigger, hours })}
          inputMode="numeric"
          maxLength={7}
          error={fault}
        />
      )}
    </>
  );
}
