import { Field } from "../../shared/ui/Field";
import type { Faults } from "../form/faults";
import { texts as formTexts } from "../form/i18n/texts";
import type { Form } from "../form/useForm";
import type { Credentials } from "./connection";
import { texts } from "./i18n/texts";

/** ID and シークレットアクセキー as Jobcan issued them. */
export function CredentialFields<T extends Credentials>({ form }: { form: Form<T> }) {
  const { draft, faultOf } = form;
  const words = texts.value;
  // TypeScript does not see that these are fields of every T.
  const type = (change: Partial<Credentials>) => form.type(change as Partial<T>);
  const usual = { autoComplete: "off", autoCapitalize: "none", spellcheck: false } as const;
  return (
    <>
      <Field
        {...usual}
        label="ID"
        value={draft.clientId}
        onValue={(clientId) => type({ clientId })}
        maxLength={200}
        error={faultOf("clientId")}
      />
      <Field
        {...usual}
        type="password"
        label={words.secret}
        value={draft.secret}
        onValue={(secret) => type({ secret })}
        maxLength={500}
        error={faultOf("secret")}
        hint={words.secretHint}
      />
    </>
  );
}

/** What is wrong with them before Jobcan is asked. */
export function checkCredentials({ clientId, secret }: Credentials): Faults {
  const { missing } = formTexts.value;
  return {
    ...(clientId.trim() === "" && { clientId: missing }),
    ...(secret.trim() === "" && { secret: missing }),
  };
}
