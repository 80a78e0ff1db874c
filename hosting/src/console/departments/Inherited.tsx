import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../shared/i18n/languages";
import { SelectField } from "../../shared/ui/SelectField";
import type { Form } from "../form/useForm";
import type { OrganisationSettings } from "../organisation/settings";
import { texts } from "../terminalSettings/i18n/texts";
import { DEVICES, SHOWN } from "../terminalSettings/settings";
import type { Draft } from "./departments";

interface InheritedProps {
  form: Form<Draft>;
  organisation: OrganisationSettings;
}

/** Each setting: the organisation's, said with what it is, or one of the department's own. */
export function Inherited({ form, organisation }: InheritedProps) {
  const { draft, type } = form;
  const { shown, shows, device, devices, language, inherited } = texts.value;
  const { terminal } = organisation;
  return (
    <>
      <SelectField
        label={language}
        value={draft.language}
        onValue={(chosen) => type({ language: chosen })}
        options={[
          ["", inherited(LANGUAGE_NAMES[organisation.language as Language])],
          ...LANGUAGES.map((each) => [each, LANGUAGE_NAMES[each]] as const),
        ]}
      />
      {SHOWN.map((each) => (
        <SelectField
          key={each}
          label={shown[each]}
          value={draft.shown[each]}
          onValue={(chosen) => type({ shown: { ...draft.shown, [each]: chosen } })}
          options={[
            ["", inherited(shows[`${terminal[each]}`])],
            ["true", shows.true],
            ["false", shows.false],
          ]}
        />
      ))}
      <SelectField
        label={device}
        value={draft.device}
        onValue={(chosen) => type({ device: chosen as Draft["device"] })}
        options={[
          ["", inherited(devices[terminal.device])],
          ...DEVICES.map((each) => [each, devices[each]] as const),
        ]}
      />
    </>
  );
}
