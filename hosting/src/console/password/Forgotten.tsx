import { useState } from "preact/hooks";
import { callApi } from "../../shared/api";
import { words } from "../../shared/i18n/shared";
import { reasonOf } from "../../shared/reasons";
import { EntryCard, EntryForm } from "../../shared/ui/EntryCard";
import { Field } from "../../shared/ui/Field";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "./i18n/texts";

const LOOKS_LIKE_AN_ADDRESS = /^\S+@\S+\.\S+$/;

/** Asks for the link by which an administrator chooses another password. The answer never says whose address it is. */
export function Forgotten({ onBack }: { onBack: () => void }) {
  const [email, setEmail] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [isSent, setSent] = useState(false);
  const labels = texts.value.forgotten;

  async function submit() {
    const isOne = LOOKS_LIKE_AN_ADDRESS.test(email.trim());
    setFault(isOne ? null : labels.emailWrong);
    setProblem(null);
    if (!isOne) return;
    setBusy(true);
    const asked = { method: "POST", body: { email: email.trim() } } as const;
    await callApi("/api/ledger/members/forgotten", asked).then(
      () => setSent(true),
      (error: unknown) => setProblem(reasonOf(error)),
    );
    setBusy(false);
  }

  return (
    <EntryCard title={labels.title}>
      {isSent ? (
        <Notice tone="success">{labels.sent(email.trim())}</Notice>
      ) : (
        <EntryForm submit={labels.send} busy={busy} onSubmit={() => void submit()}>
          <p>{labels.lead}</p>
          {problem && <Notice tone="error">{problem}</Notice>}
          <Field
            type="email"
            label={labels.email}
            value={email}
            onValue={setEmail}
            autoComplete="username"
            maxLength={254}
            autofocus
            error={fault}
          />
        </EntryForm>
      )}
      <button type="button" class="button" onClick={onBack}>
        {words.value.back}
      </button>
    </EntryCard>
  );
}
