import { useRef } from "preact/hooks";
import { Field } from "../../shared/ui/Field";
import { SelectField } from "../../shared/ui/SelectField";
import { FormDialog } from "../form/FormDialog";
import { useForm } from "../form/useForm";
import type { PageProps } from "../pageProps";
import { BasicFields } from "./BasicFields";
import { texts } from "./i18n/texts";
import { hire } from "./people";
import { personHref } from "./rights";

interface NewPersonDialogProps extends PageProps {
  departmentId: string;
  onClose: () => void;
}

/** 社員を追加: what must be known of somebody; then their page opens. */
export function NewPersonDialog({ backend, profile, departmentId, onClose }: NewPersonDialogProps) {
  const words = texts.value;
  const made = useRef<string | null>(null);
  const form = useForm({
    known: {
      departmentId,
      code: "",
      name: "",
      kana: "",
      position: "",
      employmentType: "",
      reportGroup: "",
      email: "",
      joinedOn: "",
    },
    send: async (draft) => {
      const person = await hire(backend.auth, { ...draft, joinedOn: draft.joinedOn || null });
      made.current = person.id;
      return draft;
    },
    meanings: words.meanings,
  });
  const close = () => {
    onClose();
    if (made.current) location.hash = personHref(made.current);
  };
  return (
    <FormDialog title={words.add} form={form} verb={words.add} onClose={close}>
      <SelectField
        label={words.fields.department}
        value={form.draft.departmentId}
        onValue={(chosen) => form.type({ departmentId: chosen })}
        options={profile.departments.map(({ id, code, name }) => [id, `${code} ${name}`])}
        error={form.faultOf("departmentId")}
      />
      <Field
        label={words.fields.code}
        hint={words.fields.codeHint}
        value={form.draft.code}
        onValue={(code) => form.type({ code })}
        maxLength={20}
        autoCapitalize="none"
        autofocus
        error={form.faultOf("code")}
      />
      <BasicFields form={form} />
    </FormDialog>
  );
}
