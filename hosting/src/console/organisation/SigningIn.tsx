import { Check } from "../../shared/ui/Check";
import { Field } from "../../shared/ui/Field";
import { SelectField } from "../../shared/ui/SelectField";
import { Section } from "../form/SettingsForm";
import type { Form } from "../form/useForm";
import { texts } from "./i18n/texts";
import type { Draft } from "./settings";

/** What a new password must have. */
export function Passwords({ form }: { form: Form<Draft> }) {
  const words = texts.value;
  const { passwords } = form.draft;
  const type = (change: Partial<Draft["passwords"]>) => form.type({ passwords: { ...passwords, ...change } });
  return (
    <Section title={words.passwords} hint={words.passwordsHint}>
      <Field
        type="number"
        min={8}
        max={32}
        label={words.length}
        value={passwords.length}
        onValue={(length) => type({ length })}
        hint={words.lengthHint}
        error={form.faultOf("passwords.length")}
      />
      <SelectField
        label={words.strength}
        value={passwords.strength}
        onValue={(strength) => type({ strength })}
        options={Object.entries(words.strengths)}
        error={form.faultOf("passwords.strength")}
      />
    </Section>
  );
}

/** Whether employees may sign in with Google, and from which domain. */
export function GoogleSignIn({ form }: { form: Form<Draft> }) {
  const words = texts.value;
  const { google } = form.draft;
  const type = (change: Partial<Draft["google"]>) => form.type({ google: { ...google, ...change } });
  return (
    <Section title={words.google} hint={words.googleHint}>
      <Check label={words.googleOn} checked={google.isOn} onCheck={(isOn) => type({ isOn })} />
      {google.isOn && (
        <Field
          label={words.domain}
          value={google.hostedDomain}
          onValue={(hostedDomain) => type({ hostedDomain })}
          inputMode="url"
          autoCapitalize="none"
          maxLength={253}
          hint={words.domainHint}
          error={form.faultOf("google.hostedDomain")}
        />
      )}
    </Section>
  );
}
