import { useState } from "preact/hooks";
import { words } from "../../../shared/i18n/shared";
import { Field } from "../../../shared/ui/Field";
import { firstPress } from "../../../shared/ui/firstPress";
import { texts } from "../../i18n/texts";
import { passwordProblem } from "../../seal/password";

/** Storing takes a few milliseconds: after this long something is wrong with the browser's storage. */
const SLOW = 10_000;

export interface PasswordFormProps {
  submit: string;
  /** What went wrong with the last password, if something did. */
  error: string | null;
  /** Stores what the password is for. */
  onPassword: (password: string) => Promise<void>;
  /** Without it there is nothing to leave: the form is part of a page. */
  onCancel?: () => void;
  danger?: boolean;
  /** For what the server does at once: why it did not. Without it the password is for something stored here. */
  reasonOf?: (failure: unknown) => string;
}

/** Asks for an employee's password. It lives in this form only, until the form is gone. */
export function PasswordForm(props: PasswordFormProps) {
  const { submit, error, onPassword, onCancel, danger = false, reasonOf } = props;
  const [password, setPassword] = useState("");
  const [problem, setProblem] = useState<string | null>(error);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    const wrong = passwordProblem(password);
    if (wrong) return setProblem(texts.value.punch[wrong]);
    setBusy(true);
    setProblem(null);
    const late = reasonOf ? undefined : setTimeout(() => setProblem(texts.value.punch.slow), SLOW);
    try {
      await onPassword(password);
      setPassword("");
      setProblem(null);
    } catch (failure) {
      if (reasonOf) setPassword("");
      else console.error(failure);
      setProblem(reasonOf ? reasonOf(failure) : texts.value.punch.failed);
    } finally {
      clearTimeout(late);
    }
    return setBusy(false);
  };
  return (
    <form
      class="password-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void send();
      }}
    >
      <Field
        label={words.value.password}
        type="password"
        autocomplete="off"
        autofocus={onCancel !== undefined}
        value={password}
        onValue={setPassword}
        error={problem}
      />
      <div class="dialog-actions">
        {onCancel && (
          <button type="button" class="button" onClick={firstPress(onCancel)}>
            {words.value.cancel}
          </button>
        )}
        <button type="submit" class={`button ${danger ? "button-danger" : "button-primary"}`} disabled={busy}>
          {submit}
        </button>
      </div>
    </form>
  );
}
