import type { Auth } from "firebase/auth";
import { formatMinutes } from "../../shared/time/duration";
import { Check } from "../../shared/ui/Check";
import { Field } from "../../shared/ui/Field";
import { MinuteField } from "../../shared/ui/MinuteField";
import { SelectField } from "../../shared/ui/SelectField";
import type { AdminProfile } from "../account";
import { FormDialog } from "../form/FormDialog";
import { useForm } from "../form/useForm";
import { Breaks } from "./Breaks";
import { DayBar } from "./DayBar";
import { texts } from "./i18n/texts";
import { check, type Draft, readBreaks, savePattern, spanOf, workOf } from "./patterns";

interface PatternFormProps {
  auth: Auth;
  profile: AdminProfile;
  known: Draft;
  onSaved: () => void;
  onClose: () => void;
}

/** A 勤務割振, new or known. */
export function PatternForm({ auth, profile, known, onSaved, onClose }: PatternFormProps) {
  const words = texts.value;
  const form = useForm<Draft>({
    known,
    check,
    send: async (draft) => {
      const saved = await savePattern(auth, draft);
      onSaved();
      return saved;
    },
  });
  const { draft, type, faultOf } = form;
  const owners = profile.departments.map(({ id, code, name }) => [id, `${code} ${name}`] as const);
  return (
    <FormDialog title={known.id ? words.edit : words.add} form={form} onClose={onClose}>
      <Field
        label={words.name}
        value={draft.name}
        onValue={(name) => type({ name })}
        maxLength={60}
        error={faultOf("name")}
      />
      <SelectField
        label={words.owner}
        value={draft.departmentId}
        onValue={(departmentId) => type({ departmentId })}
        options={profile.isOrganisationAdmin ? [["", words.everyone], ...owners] : owners}
      />
      <div class="spans">
        <MinuteField
          label={words.start}
          value={draft.start}
          onValue={(start) => type({ start })}
          error={faultOf("start")}
        />
        <MinuteField
          label={words.end}
          value={draft.end}
          onValue={(end) => type({ end })}
          error={faultOf("end")}
        />
      </div>
      <p class="field-hint">{words.timeHint}</p>
      <Breaks breaks={draft.breaks} onBreaks={(breaks) => type({ breaks })} faultOf={faultOf} />
      <Preview draft={draft} />
      <Check
        label={words.offered}
        checked={draft.active}
        onCheck={(active) => type({ active })}
        hint={words.offeredHint}
      />
    </FormDialog>
  );
}

/** How long one works, and the day as a bar, as soon as both times can be read. */
function Preview({ draft }: { draft: Draft }) {
  const day = spanOf(draft);
  const breaks = readBreaks(draft.breaks);
  if (!day || day.end <= day.start) return null;
  return (
    <div>
      <DayBar {...day} breaks={breaks} last={Math.max(24 * 60, day.end)} />
      <p role="status">{texts.value.worked(formatMinutes(workOf({ ...day, breaks })))}</p>
    </div>
  );
}
