import type { Auth } from "firebase/auth";
import { Field } from "../../shared/ui/Field";
import { FormDialog } from "../form/FormDialog";
import { texts as formTexts } from "../form/i18n/texts";
import { useForm } from "../form/useForm";
import { AutomaticChoice } from "./AutomaticChoice";
import { type Connection, change } from "./connection";
import { texts } from "./i18n/texts";

/** What every dialog about a connection is given. */
export interface ConnectionDialogProps {
  auth: Auth;
  connection: Connection;
  onDone: () => void;
  onClose: () => void;
}

/** 連携名 and 自動同期. */
export function EditConnection({ auth, connection, onDone, onClose }: ConnectionDialogProps) {
  const { name, deeds } = texts.value;
  const form = useForm({
    known: { name: connection.name, automatic: connection.automatic },
    check: (draft) => (draft.name.trim() === "" ? { name: formTexts.value.missing } : {}),
    send: async (draft) => {
      await change(auth, connection, draft);
      onDone();
      return draft;
    },
  });
  const { draft, type, faultOf } = form;
  return (
    <FormDialog title={deeds.edit} form={form} onClose={onClose}>
      <Field
        label={name}
        value={draft.name}
        onValue={(typed) => type({ name: typed })}
        maxLength={100}
        autoComplete="off"
        error={faultOf("name")}
      />
      <AutomaticChoice value={draft.automatic} onValue={(automatic) => type({ automatic })} />
    </FormDialog>
  );
}
