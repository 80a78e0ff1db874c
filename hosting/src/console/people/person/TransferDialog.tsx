import { Field } from "../../../shared/ui/Field";
import { SelectField } from "../../../shared/ui/SelectField";
import { FormDialog } from "../../form/FormDialog";
import { useForm } from "../../form/useForm";
import { texts } from "../i18n/texts";
import { transfer } from "../people";
import type { CardProps } from "./PersonPage";

interface TransferDialogProps extends CardProps {
  today: string;
  onClose: () => void;
}

/** Another department, and the first day there. */
export function TransferDialog({ backend, profile, record, onChanged, today, onClose }: TransferDialogProps) {
  const { person, meanings } = texts.value;
  const words = person.assignments;
  const form = useForm({
    known: { departmentId: "", from: today },
    check: ({ departmentId, from }) => ({
      ...(departmentId === "" && { departmentId: meanings.unknownDepartment }),
      ...(from === "" && { from: meanings.missingValue }),
    }),
    send: async (draft) => {
      onChanged(await transfer(backend.auth, record.id, draft));
      return draft;
    },
    meanings,
  });
  const others = profile.departments.map(({ id, code, name }) => [id, `${code} ${name}`] as const);
  return (
    <FormDialog title={words.add} form={form} verb={words.add} onClose={onClose}>
      <SelectField
        label={words.to}
        value={form.draft.departmentId}
        onValue={(departmentId) => form.type({ departmentId })}
        options={[["", person.helps.choose], ...others]}
        error={form.faultOf("departmentId")}
      />
      <Field
        type="date"
        label={words.from}
        hint={words.fromHint}
        value={form.draft.from}
        onValue={(from) => form.type({ from })}
        error={form.faultOf("from")}
      />
    </FormDialog>
  );
}
