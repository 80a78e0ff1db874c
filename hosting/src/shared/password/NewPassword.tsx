import { useState } from "preact/hooks";
import { Field } from "../ui/Field";
import { texts } from "./i18n/texts";
import { hintOf, type PasswordRules } from "./rules";

export interface NewPasswordProps {
  /** What one signs in as, for password managers. */
  code: string;
  rules: PasswordRules;
  value: string;
  onValue: (value: string) => void;
  error: string | null;
}

/** A new password: typed once, and shown for checking when asked for. */
export function NewPassword({ code, rules, value, onValue, error }: NewPasswordProps) {
  const [shown, setShown] = useState(false);
  const labels = texts.value;
  return (
    <div class="new-password">
      <input type="text" autoComplete="username" value={code} readOnly hidden />
      <Field
        label={labels.new}
        value={value}
        onValue={onValue}
        type={shown ? "text" : "password"}
        autoComplete="new-password"
        autoCapitalize="none"
        spellcheck={false}
        hint={hintOf(value, rules)}
        error={error}
      />
      <label class="check">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
        {labels.show}
      </label>
    </div>
  );
}
