import type { Auth } from "firebase/auth";
import { formatMonth } from "../../shared/time/calendarFormat";
import { texts } from "./i18n/texts";
import type { ConfirmedPerson } from "./months";
import { ReasonDialog } from "./ReasonDialog";

interface LockDialogProps {
  auth: Auth;
  person: ConfirmedPerson & { id: string };
  month: string;
  onClose: () => void;
}

/** The question before one person's confirmed month is opened, or locked again. */
export function LockDialog({ auth, person, month, onClose }: LockDialogProps) {
  const words = texts.value;
  const deed = person.locked ? words.unlocking : words.locking;
  return (
    <ReasonDialog
      auth={auth}
      title={deed.title}
      verb={person.locked ? words.unlock : words.lock}
      done={deed.done}
      path={`/api/ledger/sheets/${person.id}/${month}/lock`}
      method="PUT"
      body={{ locked: !person.locked }}
      onClose={onClose}
    >
      <p>
        <strong>{person.name}</strong> {formatMonth(month)}
      </p>
      <p>{deed.text}</p>
    </ReasonDialog>
  );
}
