import { X } from "lucide";
import { useState } from "preact/hooks";
import { Icon } from "../../../shared/ui/Icon";
import { SelectField } from "../../../shared/ui/SelectField";
import { FormDialog } from "../../form/FormDialog";
import { useForm } from "../../form/useForm";
import { texts } from "../i18n/texts";
import { changeHelps } from "../people";
import { Card } from "./Card";
import type { CardProps } from "./PersonPage";

/** 常時ヘルプ: the departments besides their own where they are always listed. */
export function HelpsCard({ canEdit, ...props }: CardProps & { canEdit: boolean }) {
  const { record, profile } = props;
  const [isOpen, setOpen] = useState(false);
  const words = texts.value.person.helps;
  const names = record.helps.map((id) => profile.departments.find((each) => each.id === id)?.name ?? id);
  return (
    <Card title={words.title} onChange={canEdit ? () => setOpen(true) : null}>
      <p>{names.join("、") || words.none}</p>
      {isOpen && <HelpsDialog {...props} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function HelpsDialog({ backend, profile, record, onChanged, onClose }: CardProps & { onClose: () => void }) {
  const { person, meanings } = texts.value;
  const words = person.helps;
  const form = useForm({
    known: { departments: record.helps },
    send: async (draft) => {
      await changeHelps(backend.auth, record.id, draft.departments);
      onChanged({ ...record, helps: draft.departments });
      return draft;
    },
    meanings,
  });
  const { departments } = form.draft;
  const offered = profile.departments.filter(
    ({ id }) => id !== record.departmentId && !departments.includes(id),
  );
  return (
    <FormDialog title={words.title} form={form} onClose={onClose}>
      <p>{words.hint}</p>
      <ul class="person-lines">
        {departments.map((id) => {
          const known = profile.departments.find((each) => each.id === id);
          return (
            <li key={id}>
              {known?.name ?? id}
              {known && (
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.removeOne(known.name)}
                  onClick={() => form.type({ departments: departments.filter((each) => each !== id) })}
                >
                  <Icon of={X} size={20} />
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <SelectField
        label={words.add}
        value=""
        onValue={(id) => id && form.type({ departments: [...departments, id] })}
        options={[
          ["", words.choose],
          ...offered.map(({ id, code, name }) => [id, `${code} ${name}`] as const),
        ]}
        error={form.faultOf("departments")}
      />
    </FormDialog>
  );
}
