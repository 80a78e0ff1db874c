import type { Auth } from "firebase/auth";
import { words as shared } from "../../../shared/i18n/shared";
import { TextArea } from "../../../shared/ui/TextArea";
import { FormDialog } from "../../form/FormDialog";
import { texts as formTexts } from "../../form/i18n/texts";
import { useForm } from "../../form/useForm";
import type { Connection } from "../connection";
import { texts } from "./i18n/texts";
import { decide, type Matched } from "./matching";

interface EndMatchProps {
  auth: Auth;
  connection: Connection;
  matched: Matched;
  onDone: () => void;
  onClose: () => void;
}

/** A match is ended: what was pulled stays, and nothing more is. */
export function EndMatch({ auth, connection, matched, onDone, onClose }: EndMatchProps) {
  const { end, ending, meanings } = texts.value;
  const form = useForm({
    known: { reason: "" },
    check: ({ reason }) => (reason.trim() === "" ? { reason: formTexts.value.missing } : {}),
    send: async (draft) => {
      const body = { employeeId: null, reason: draft.reason.trim() };
      await decide(auth, connection.id, matched.externalId, body);
      onDone();
      return draft;
    },
    meanings,
    done: ending.done,
  });
  return (
    <FormDialog title={ending.title(matched.name)} verb={end} form={form} onClose={onClose}>
      <p>{ending.text}</p>
      <TextArea
        label={shared.value.reason}
        value={form.draft.reason}
        onValue={(reason) => form.type({ reason })}
        maxLength={200}
        error={form.faultOf("reason")}
      />
    </FormDialog>
  );
}
