import type { Auth } from "firebase/auth";
import { useRef } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { Choice } from "../../shared/ui/Choice";
import { Field } from "../../shared/ui/Field";
import { SelectField } from "../../shared/ui/SelectField";
import type { AdminProfile } from "../account";
import { FormDialog } from "../form/FormDialog";
import { texts as formTexts } from "../form/i18n/texts";
import { useForm } from "../form/useForm";
import { texts } from "./i18n/texts";
import { addTerminal, KINDS, type Kind } from "./terminal";

interface AddTerminalProps {
  auth: Auth;
  profile: AdminProfile;
  department: string | null;
  /** With the id of the one that was made. */
  onClose: (made: string | null) => void;
}

/** A new terminal: whose, what it is called, and what it is. */
export function AddTerminal({ auth, profile, department, onClose }: AddTerminalProps) {
  const made = useRef<string | null>(null);
  const { add, columns, kinds, names, certificate } = texts.value;
  const form = useForm({
    known: { name: "", departmentId: department ?? profile.departments[0]?.id ?? "", kind: KINDS[0] as Kind },
    check: ({ name }) => (name.trim() === "" ? { name: formTexts.value.missing } : {}),
    send: async (draft) => {
      made.current = (await addTerminal(auth, draft)).id;
      return draft;
    },
    meanings: { noDevice: certificate.noDevice },
  });
  const { draft, type, faultOf } = form;
  return (
    <FormDialog title={add} form={form} verb={words.value.add} onClose={() => onClose(made.current)}>
      <Field
        label={columns.name}
        value={draft.name}
        onValue={(name) => type({ name })}
        maxLength={60}
        placeholder={names.placeholder}
        error={faultOf("name")}
      />
      <SelectField
        label={words.value.department}
        value={draft.departmentId}
        onValue={(departmentId) => type({ departmentId })}
        options={profile.departments.map(({ id, code, name }) => [id, `${code} ${name}`])}
        error={faultOf("departmentId")}
      />
      <Choice
        label={columns.kind}
        value={draft.kind}
        onValue={(kind) => type({ kind })}
        options={KINDS.map((kind) => [kind, kinds[kind]])}
      />
    </FormDialog>
  );
}
