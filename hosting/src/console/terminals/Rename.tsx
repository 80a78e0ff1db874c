import type { Auth } from "firebase/auth";
import { Field } from "../../shared/ui/Field";
import { FormDialog } from "../form/FormDialog";
import { texts as formTexts } from "../form/i18n/texts";
import { useForm } from "../form/useForm";
import { texts } from "./i18n/texts";
import { rename, type Terminal } from "./terminal";

interface RenameProps {
  auth: Auth;
  terminal: Terminal;
  onClose: () => void;
}

/** Another name for a terminal. */
export function Rename({ auth, terminal, onClose }: RenameProps) {
  const form = useForm({
    known: { name: terminal.name },
    check: ({ name }) => (name.trim() === "" ? { name: formTexts.value.missing } : {}),
    send: async ({ name }) => ({ name: (await rename(auth, terminal, name)).name }),
  });
  return (
    <FormDialog title={texts.value.names.rename} form={form} onClose={onClose}>
      <Field
        label={texts.value.columns.name}
        value={form.draft.name}
        onValue={(name) => form.type({ name })}
        maxLength={60}
        error={form.faultOf("name")}
      />
    </FormDialog>
  );
}
