import { useState } from "preact/hooks";
import { Field } from "../../../shared/ui/Field";
import { FormDialog } from "../../form/FormDialog";
import { useForm } from "../../form/useForm";
import { texts } from "../i18n/texts";
import { changeCode } from "../people";
import { Card } from "./Card";
import type { CardProps } from "./PersonPage";

/** The employee code, and another one. */
export function CodeCard({ canEdit, ...props }: CardProps & { canEdit: boolean }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Card title={texts.value.person.code.title} onChange={canEdit ? () => setOpen(true) : null}>
      <p class="figures">{props.record.code}</p>
      {isOpen && <CodeDialog {...props} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function CodeDialog({ backend, record, onChanged, onClose }: CardProps & { onClose: () => void }) {
  const { person, fields, meanings } = texts.value;
  const form = useForm({
    known: { code: record.code, reason: "" },
    send: async ({ code, reason }) => {
      const changed = await changeCode(backend.auth, record.id, { code, reason: reason || null });
      onChanged(changed);
      return { code: changed.code, reason: "" };
    },
    meanings,
  });
  return (
    <FormDialog title={person.code.dialog} form={form} onClose={onClose}>
      <p>{person.code.hint}</p>
      <Field
        label={fields.code}
        hint={fields.codeHint}
        value={form.draft.code}
        onValue={(code) => form.type({ code })}
        maxLength={20}
        autoCapitalize="none"
        autofocus
        error={form.faultOf("code")}
      />
      <Field
        label={person.code.reason}
        value={form.draft.reason}
        onValue={(reason) => form.type({ reason })}
        maxLength={200}
        error={form.faultOf("reason")}
      />
    </FormDialog>
  );
}
