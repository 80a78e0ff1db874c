import { useEffect, useState } from "preact/hooks";
import { type OfferedPattern, readPatterns } from "../../../data/patterns";
import { SelectField } from "../../../shared/ui/SelectField";
import { FormDialog } from "../../form/FormDialog";
import { useForm } from "../../form/useForm";
import { texts } from "../i18n/texts";
import { changePattern } from "../people";
import { Card } from "./Card";
import type { CardProps } from "./PersonPage";

/** 通常の勤務割振: the department's, or one of their own. */
export function PatternCard({ canEdit, ...props }: CardProps & { canEdit: boolean }) {
  const { backend, record } = props;
  const [isOpen, setOpen] = useState(false);
  const [patterns, setPatterns] = useState<readonly OfferedPattern[] | null>(null);
  const words = texts.value.person.pattern;
  useEffect(() => {
    readPatterns(backend.store, record.departmentId).then(setPatterns, () => setPatterns(null));
  }, [backend, record.departmentId]);
  const own = patterns?.find(({ id }) => id === record.patternId);
  return (
    <Card title={words.title} onChange={canEdit && patterns ? () => setOpen(true) : null}>
      <p>{record.patternId === null ? words.ofDepartment : own?.name}</p>
      {isOpen && patterns && <PatternDialog {...props} patterns={patterns} onClose={() => setOpen(false)} />}
    </Card>
  );
}

interface PatternDialogProps extends CardProps {
  patterns: readonly OfferedPattern[];
  onClose: () => void;
}

function PatternDialog({ backend, record, onChanged, patterns, onClose }: PatternDialogProps) {
  const { person, meanings } = texts.value;
  const words = person.pattern;
  const form = useForm({
    known: { patternId: record.patternId ?? "" },
    send: async (draft) => {
      onChanged(await changePattern(backend.auth, record.id, draft.patternId || null));
      return draft;
    },
    meanings,
  });
  return (
    <FormDialog title={words.title} form={form} onClose={onClose}>
      <SelectField
        label={words.title}
        hint={words.hint}
        value={form.draft.patternId}
        onValue={(patternId) => form.type({ patternId })}
        options={[["", words.ofDepartment], ...patterns.map(({ id, name }) => [id, name] as const)]}
        error={form.faultOf("patternId")}
      />
    </FormDialog>
  );
}
