import type { Auth } from "firebase/auth";
import { Field } from "../../shared/ui/Field";
import { FormDialog } from "../form/FormDialog";
import type { Faults } from "../form/faults";
import { useForm } from "../form/useForm";
import { BasicFields } from "./BasicFields";
import { addDepartment, type Draft, type ListedDepartment, newDraft } from "./departments";
import { texts } from "./i18n/texts";

interface AddDepartmentProps {
  auth: Auth;
  /** Those there are: another one cannot have the same code. */
  known: readonly ListedDepartment[];
  onAdded: () => void;
  onClose: () => void;
}

/** A new department. */
export function AddDepartment({ auth, known, onAdded, onClose }: AddDepartmentProps) {
  const words = texts.value;
  const form = useForm<Draft>({
    known: newDraft(known),
    check: ({ code }) => takenBy(known, code),
    send: async (draft) => {
      const added = await addDepartment(auth, draft);
      onAdded();
      return added;
    },
    meanings: { string_pattern_mismatch: words.codeWrong },
  });
  return (
    <FormDialog title={words.add} form={form} onClose={onClose}>
      <Field
        label={words.code}
        value={form.draft.code}
        onValue={(code) => form.type({ code })}
        maxLength={20}
        hint={words.codeHint}
        error={form.faultOf("code")}
      />
      <BasicFields form={form} auth={auth} departmentId={null} />
    </FormDialog>
  );
}

function takenBy(known: readonly ListedDepartment[], code: string): Faults {
  const other = known.find((each) => each.code === code.trim());
  return other ? { code: texts.value.codeTaken(other.name) } : {};
}
