import type { Auth } from "firebase/auth";
import { Field } from "../../shared/ui/Field";
import { FormDialog } from "../form/FormDialog";
import { texts as formTexts } from "../form/i18n/texts";
import { useForm } from "../form/useForm";
import { AutomaticChoice } from "./AutomaticChoice";
import { CredentialFields, checkCredentials } from "./CredentialFields";
import { connect } from "./connection";
import { texts } from "./i18n/texts";
import { Scopes } from "./Scopes";

interface AddConnectionProps {
  auth: Auth;
  onConnected: () => void;
  onClose: () => void;
}

/** A new connection: nothing is kept unless Jobcan takes the credentials with every scope. */
export function AddConnection({ auth, onConnected, onClose }: AddConnectionProps) {
  const { add, addLead, name, nameHint, connect: verb, connecting, connected, meanings } = texts.value;
  const form = useForm({
    known: { name: "", clientId: "", secret: "", automatic: true },
    check: (draft) => ({
      ...(draft.name.trim() === "" && { name: formTexts.value.missing }),
      ...checkCredentials(draft),
    }),
    send: async (draft) => {
      await connect(auth, { ...draft, clientId: draft.clientId.trim(), secret: draft.secret.trim() });
      onConnected();
      return draft;
    },
    meanings,
    done: connected,
  });
  const { draft, type, faultOf } = form;
  return (
    <FormDialog title={add} form={form} verb={verb} onClose={onClose}>
      <Scopes form={form} />
      <p>{addLead}</p>
      <Field
        label={name}
        value={draft.name}
        onValue={(typed) => type({ name: typed })}
        maxLength={100}
        autoComplete="off"
        hint={nameHint}
        error={faultOf("name")}
      />
      <CredentialFields form={form} />
      <AutomaticChoice value={draft.automatic} onValue={(automatic) => type({ automatic })} />
      <p role="status">{form.busy && connecting}</p>
    </FormDialog>
  );
}
