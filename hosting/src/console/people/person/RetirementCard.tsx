import { useState } from "preact/hooks";
import { words as shared } from "../../../shared/i18n/shared";
import { formatLongDate } from "../../../shared/time/calendarFormat";
import { Confirm } from "../../../shared/ui/Confirm";
import { Field } from "../../../shared/ui/Field";
import { told } from "../../../shared/ui/toast";
import { FormDialog } from "../../form/FormDialog";
import { faultsOf } from "../../form/faults";
import { useForm } from "../../form/useForm";
import { texts } from "../i18n/texts";
import { change, type PersonRecord } from "../people";
import { draftOf, merged } from "./basics";
import { Card } from "./Card";
import type { CardProps } from "./PersonPage";

/** 退職: the last day, what follows from it, and the way back. */
export function RetirementCard({ canEdit, ...props }: CardProps & { canEdit: boolean }) {
  const { leftOn } = props.record;
  const [doing, setDoing] = useState<"leave" | "undo" | null>(null);
  const words = texts.value.person.retirement;
  const shut = () => setDoing(null);
  return (
    <Card
      title={words.title}
      verb={leftOn ? words.change : words.button}
      onChange={canEdit ? () => setDoing("leave") : null}
    >
      <p>{leftOn ? words.on(formatLongDate(leftOn)) : words.none}</p>
      {canEdit && leftOn && (
        <div class="person-buttons">
          <button type="button" class="button button-plain" onClick={() => setDoing("undo")}>
            {words.undo}
          </button>
        </div>
      )}
      {doing === "leave" && <LeaveDialog {...props} onClose={shut} />}
      {doing === "undo" && <UndoDialog {...props} onClose={shut} />}
    </Card>
  );
}

/** The record with another last day, and nothing else of it changed. */
function leaving({ backend, record }: CardProps, leftOn: string | null): Promise<PersonRecord> {
  const as = draftOf(record);
  const body = { ...merged(as, as, record), leftOn, revision: record.revision };
  return change(backend.auth, record.id, body);
}

function LeaveDialog(props: CardProps & { onClose: () => void }) {
  const { person, fields, meanings } = texts.value;
  const words = person.retirement;
  const form = useForm({
    known: { leftOn: props.record.leftOn ?? "" },
    check: ({ leftOn }): Record<string, string> => (leftOn === "" ? { leftOn: words.missing } : {}),
    send: async (draft) => {
      props.onChanged(await leaving(props, draft.leftOn));
      return draft;
    },
    meanings,
  });
  return (
    <FormDialog title={words.button} form={form} verb={words.button} onClose={props.onClose}>
      <p>{words.follows}</p>
      <Field
        type="date"
        label={fields.leftOn}
        value={form.draft.leftOn}
        onValue={(leftOn) => form.type({ leftOn })}
        error={form.faultOf("leftOn")}
      />
    </FormDialog>
  );
}

function UndoDialog(props: CardProps & { onClose: () => void }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const words = texts.value.person.retirement;

  async function undo() {
    setBusy(true);
    try {
      props.onChanged(await leaving(props, null));
      told(shared.value.saved);
      props.onClose();
    } catch (problem) {
      setError(faultsOf(problem, texts.value.meanings)["form"] ?? null);
      setBusy(false);
    }
  }

  return (
    <Confirm
      title={words.undoTitle}
      verb={words.undo}
      busy={busy}
      error={error}
      onConfirm={() => void undo()}
      onClose={props.onClose}
    >
      <p>{words.undoText}</p>
    </Confirm>
  );
}
