import { Check } from "../../shared/ui/Check";
import { SelectField } from "../../shared/ui/SelectField";
import { Section } from "../form/SettingsForm";
import type { Form } from "../form/useForm";
import { texts as terminalTexts } from "../terminalSettings/i18n/texts";
import { DEVICES, type Device, SHOWN } from "../terminalSettings/settings";
import { texts } from "./i18n/texts";
import type { Draft } from "./settings";

/** What terminals show, where their department says nothing else. */
export function Terminals({ form }: { form: Form<Draft> }) {
  const { title, shown, device, devices } = terminalTexts.value;
  const { terminal } = form.draft;
  return (
    <Section title={title} hint={texts.value.terminalsHint}>
      <div>
        {SHOWN.map((each) => (
          <Check
            key={each}
            label={shown[each]}
            checked={terminal[each]}
            onCheck={(isShown) => form.type({ terminal: { ...terminal, [each]: isShown } })}
          />
        ))}
      </div>
      <SelectField
        label={device}
        value={terminal.device}
        onValue={(chosen) => form.type({ terminal: { ...terminal, device: chosen as Device } })}
        options={DEVICES.map((each) => [each, devices[each]])}
      />
    </Section>
  );
}
