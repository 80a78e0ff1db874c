import { useEffect, useState } from "preact/hooks";
import { readPulling, type Source } from "../../../data/pulling";
import { formatMonth } from "../../../shared/time/calendarFormat";
import { monthAfter, monthOf } from "../../../shared/time/month";
import { now } from "../../../shared/time/now";
import { workDateOf } from "../../../shared/time/workDate";
import { Field } from "../../../shared/ui/Field";
import { SelectField } from "../../../shared/ui/SelectField";
import { FormDialog } from "../../form/FormDialog";
import { useForm } from "../../form/useForm";
import { texts } from "../i18n/texts";
import { changePrimary } from "../people";
import { Card } from "./Card";
import type { CardProps } from "./PersonPage";

/** How many months before the present one can follow. */
const MONTHS_BACK = 3;

/** 優先する打刻, where times are pulled from another system: as the organisation has it, or one of their own. */
export function PrimaryCard({ canEdit, ...props }: CardProps & { canEdit: boolean }) {
  const { backend, record } = props;
  const [isOpen, setOpen] = useState(false);
  const [pulls, setPulls] = useState(false);
  const words = texts.value.person.primary;
  useEffect(() => {
    readPulling(backend.store).then(
      (settings) => setPulls(settings !== null),
      () => setPulls(false),
    );
  }, [backend]);
  if (!pulls && record.primary === null) return null;
  return (
    <Card title={words.title} onChange={canEdit ? () => setOpen(true) : null}>
      <p>{record.primary === null ? words.ofOrganisation : words.sources[record.primary]}</p>
      {isOpen && <PrimaryDialog {...props} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function PrimaryDialog({
  backend,
  record,
  profile,
  onChanged,
  onClose,
}: CardProps & { onClose: () => void }) {
  const { person, meanings } = texts.value;
  const words = person.primary;
  const { timeZone, dayBoundary } = profile.organisation;
  const present = monthOf(workDateOf(now.value, timeZone, dayBoundary));
  const months = Array.from({ length: MONTHS_BACK + 1 }, (_, back) => monthAfter(present, -back));
  const form = useForm({
    known: { primary: record.primary ?? "", month: present, reason: "" },
    check: ({ reason }) => (reason.trim() ? {} : { reason: meanings.missingValue }),
    send: async ({ primary, month, reason }) => {
      const wanted = { primary: (primary || null) as Source | null, month, reason };
      onChanged(await changePrimary(backend.auth, record.id, wanted));
      return { primary, month, reason: "" };
    },
    meanings,
  });
  return (
    <FormDialog title={words.title} form={form} onClose={onClose}>
      <SelectField
        label={words.title}
        hint={words.hint}
        value={form.draft.primary}
        onValue={(primary) => form.type({ primary })}
        options={[["", words.ofOrganisation], ...Object.entries(words.sources)]}
        error={form.faultOf("primary")}
      />
      <SelectField
        label={words.month}
        hint={words.monthHint}
        value={form.draft.month}
        onValue={(month) => form.type({ month })}
        options={months.map((month) => [month, formatMonth(month)] as const)}
        error={form.faultOf("month")}
      />
      <Field
        label={words.reason}
        value={form.draft.reason}
        onValue={(reason) => form.type({ reason })}
        maxLength={200}
        error={form.faultOf("reason")}
      />
    </FormDialog>
  );
}
