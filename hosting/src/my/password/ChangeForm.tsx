import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { ApiProblem, callApi } from "../../shared/api";
import { words } from "../../shared/i18n/shared";
import { NewPassword } from "../../shared/password/NewPassword";
import { faultIn, refusalOf } from "../../shared/password/rules";
import { reasonOf } from "../../shared/reasons";
import { Field } from "../../shared/ui/Field";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import type { ChangePasswordProps } from "./ChangePassword";

interface Faults {
  current?: string | null;
  new?: string | null;
  other?: string;
}

interface ChangeFormProps extends ChangePasswordProps {
  onDone: () => void;
  onCancel: () => void;
}

/** The present password and the new one. */
export function ChangeForm({ auth, code, rules, onDone, onCancel }: ChangeFormProps) {
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const [faults, setFaults] = useState<Faults>({});
  const [busy, setBusy] = useState(false);
  const labels = texts.value.password;

  async function submit() {
    const found = { current: current === "" ? labels.currentMissing : null, new: faultIn(password, rules) };
    setFaults(found);
    if (found.current || found.new) return;
    setBusy(true);
    await change(auth, current, password).then(onDone, (error: unknown) => setFaults(faultsOf(error)));
    setBusy(false);
  }

  return (
    <form
      class="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void submit();
      }}
    >
      {faults.other && <Notice tone="error">{faults.other}</Notice>}
      <Field
        label={labels.current}
        value={current}
        onValue={setCurrent}
        type="password"
        autoComplete="current-password"
        autofocus
        error={faults.current ?? null}
      />
      <NewPassword
        code={code}
        rules={rules}
        value={password}
        onValue={setPassword}
        error={faults.new ?? null}
      />
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onCancel}>
          {words.value.cancel}
        </button>
        <button type="submit" class="button button-primary" aria-busy={busy}>
          {labels.submitChange}
        </button>
      </div>
    </form>
  );
}

async function change(auth: Auth, current: string, password: string): Promise<void> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  return callApi("/api/ledger/me/password", { method: "PUT", body: { current, password }, token });
}

function faultsOf(error: unknown): Faults {
  if (!(error instanceof ApiProblem)) return { other: reasonOf(error) };
  if (error.code === "wrongCredentials") return { current: texts.value.password.currentWrong };
  const refusal = refusalOf(error);
  return refusal ? { new: refusal } : { other: reasonOf(error) };
}
