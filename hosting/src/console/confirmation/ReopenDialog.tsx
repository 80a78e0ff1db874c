import type { Auth } from "firebase/auth";
import { formatMonth } from "../../shared/time/calendarFormat";
import { texts } from "./i18n/texts";
import { pathOf } from "./overview";
import { ReasonDialog } from "./ReasonDialog";

interface ReopenDialogProps {
  auth: Auth;
  departmentId: string;
  month: string;
  onClose: () => void;
}

/** The question before a confirmation is taken back: 入力データ修正. */
export function ReopenDialog({ auth, departmentId, month, onClose }: ReopenDialogProps) {
  const words = texts.value;
  return (
    <ReasonDialog
      auth={auth}
      title={words.reopenTitle}
      verb={words.reopen}
      done={words.begun}
      path={`${pathOf(departmentId, month)}/reopening`}
      method="POST"
      onClose={onClose}
    >
      <p>{words.reopenText(formatMonth(month))}</p>
    </ReasonDialog>
  );
}
