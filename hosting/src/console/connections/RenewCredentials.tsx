import { FormDialog } from "../form/FormDialog";
import { useForm } from "../form/useForm";
import { CredentialFields, checkCredentials } from "./CredentialFields";
import { renew } from "./connection";
import type { ConnectionDialogProps } from "./EditConnection";
import { texts } from "./i18n/texts";
import { Scopes } from "./Scopes";

/** Another ID and secret: those that are there stay until Jobcan has taken the new ones. */
export function RenewCredentials({ auth, connection, onDone, onClose }: ConnectionDialogProps) {
  const { deeds, renewLead, connect, connecting, renewed, meanings } = texts.value;
  const form = useForm({
    known: { clientId: connection.clientId, secret: "" },
    check: checkCredentials,
    send: async ({ clientId, secret }) => {
      await renew(auth, connection, { clientId: clientId.trim(), secret: secret.trim() });
      onDone();
      return { clientId, secret };
    },
    meanings,
    done: renewed,
  });
  return (
    <FormDialog title={deeds.renew} form={form} verb={connect} onClose={onClose}>
      <Scopes form={form} />
      <p>{renewLead}</p>
      <CredentialFields form={form} />
      <p role="status">{form.busy && connecting}</p>
    </FormDialog>
  );
}
