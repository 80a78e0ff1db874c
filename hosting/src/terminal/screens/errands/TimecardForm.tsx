import { useEffect, useRef } from "preact/hooks";
import { callApi, NoAnswer } from "../../../shared/api";
import { texts } from "../../i18n/texts";
import type { RosterEmployee } from "../../roster/roster";
import { Card, NoTimecard, PopupBlocked } from "../../timecard/card";
import { PasswordForm } from "../punch/PasswordForm";
import { useTerminal } from "../useTerminal";
import { refusalText } from "./refusalText";

/** Password, then the employee's months in a window of their own. */
export function TimecardForm({ employee, onDone }: { employee: RosterEmployee; onDone: () => void }) {
  const { terminal } = useTerminal();
  const waiting = useRef<Card | null>(null);
  // Whoever leaves while the password is being checked does not want the window any more.
  useEffect(() => () => waiting.current?.close(), []);
  const show = async (password: string) => {
    if (!terminal.online.value) throw new NoAnswer("offline");
    const card = Card.open();
    waiting.current = card;
    try {
      const body = { code: employee.code, password };
      const { token } = await callApi<{ token: string }>("/api/ledger/session", { method: "POST", body });
      await card.signIn(token);
    } catch (error) {
      card.close();
      throw error;
    }
    waiting.current = null;
    onDone();
  };
  return (
    <PasswordForm
      submit={texts.value.timecard.submit}
      error={null}
      onPassword={show}
      onCancel={onDone}
      reasonOf={reasonOf}
    />
  );
}

function reasonOf(failure: unknown): string {
  const { timecard } = texts.value;
  if (failure instanceof PopupBlocked) return timecard.blocked;
  return refusalText(failure, failure instanceof NoTimecard ? timecard.noWindow : timecard.offline);
}
