import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { NewPassword } from "../../shared/password/NewPassword";
import { faultIn } from "../../shared/password/rules";
import { EntryForm } from "../../shared/ui/EntryCard";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "./i18n/texts";
import { LEAST, meaningOf, setByLink } from "./link";

interface ResetFormProps {
  auth: Auth;
  code: string;
  email: string;
  onDone: () => void;
  onSpent: () => void;
}

/** Whose password it is, and the field for it. */
export function ResetForm({ auth, code, email, onDone, onSpent }: ResetFormProps) {
  const [password, setPassword] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit() {
    const found = faultIn(password, LEAST);
    setFault(found);
    setProblem(null);
    if (found) return;
    setBusy(true);
    await setByLink(auth, code, password).then(onDone, (error: unknown) => {
      const { kind, text } = meaningOf(error);
      if (kind === "spent") return onSpent();
      if (kind === "tooWeak") setFault(text);
      else setProblem(text);
    });
    setBusy(false);
  }

  return (
    <EntryForm submit={texts.value.set} busy={busy} onSubmit={() => void submit()}>
      <p>
        <strong>{email}</strong>
      </p>
      {problem && <Notice tone="error">{problem}</Notice>}
      <NewPassword code={email} rules={LEAST} value={password} onValue={setPassword} error={fault} />
    </EntryForm>
  );
}
