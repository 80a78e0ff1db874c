import type { Auth } from "firebase/auth";
import { words as shared } from "../../shared/i18n/shared";
import { Notice } from "../../shared/ui/Notice";
import { TextArea } from "../../shared/ui/TextArea";
import { call } from "../api";
import { FormDialog } from "../form/FormDialog";
import { useForm } from "../form/useForm";
import { texts } from "./i18n/texts";
import { type PastYear, RETENTION } from "./kept";

interface DeletionDialogProps {
  auth: Auth;
  /** The years that go, the oldest first. */
  going: readonly PastYear[];
  onDone: () => void;
  onClose: () => void;
}

/** The question before records go for good: what goes, and why. */
export function DeletionDialog({ auth, going, onDone, onClose }: DeletionDialogProps) {
  const words = texts.value.retention;
  const year = going.at(-1)?.year;
  const form = useForm({
    known: { reason: "" },
    check: ({ reason }) => (reason.trim() ? {} : { reason: words.reasonMissing }),
    send: async ({ reason }) => {
      await call(auth, `${RETENTION}/deletions`, { method: "POST", body: { year, reason: reason.trim() } });
      onDone();
      return { reason };
    },
    meanings: { kept: words.kept },
    done: words.begun,
  });
  return (
    <FormDialog title={words.ask} verb={words.verb} form={form} onClose={onClose}>
      <Notice tone="warning">{words.forGood}</Notice>
      <ul>
        {going.map((one) => (
          <li key={one.year}>
            {words.year(one.year)} {words.holds(one.sheets, one.books)}
          </li>
        ))}
      </ul>
      <TextArea
        label={shared.value.reason}
        value={form.draft.reason}
        maxLength={200}
        error={form.faultOf("reason")}
        onValue={(reason) => form.type({ reason })}
      />
    </FormDialog>
  );
}
