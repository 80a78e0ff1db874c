import { useState } from "preact/hooks";
import { ApiProblem } from "../../shared/api";
import { NewPassword } from "../../shared/password/NewPassword";
import { faultIn, refusalOf } from "../../shared/password/rules";
import { reasonOf } from "../../shared/reasons";
import { EntryForm } from "../../shared/ui/EntryCard";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { type OpenedLink, setByLink } from "./link";

export interface LinkFormProps {
  token: string;
  link: OpenedLink;
  onDone: () => void;
  onExpired: () => void;
}

/** Whose password it is, and the field for it. */
export function LinkForm({ token, link, onDone, onExpired }: LinkFormProps) {
  const { employee, organisation, passwords } = link;
  const [password, setPassword] = useState("");
  const [fault, setFault] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit() {
    const found = faultIn(password, passwords);
    setFault(found);
    setProblem(null);
    if (found) return;
    setBusy(true);
    await setByLink(token, password).then(onDone, (error: unknown) => {
      if (error instanceof ApiProblem && error.code === "linkExpired") return onExpired();
      const refusal = error instanceof ApiProblem ? refusalOf(error) : null;
      setFault(refusal);
      setProblem(refusal ? null : reasonOf(error));
    });
    setBusy(false);
  }

  return (
    <EntryForm submit={texts.value.password.set} busy={busy} onSubmit={() => void submit()}>
      <p>
        {organisation}
        <br />
        <strong>{`${employee.code} ${employee.name}`}</strong>
      </p>
      {problem && <Notice tone="error">{problem}</Notice>}
      <NewPassword
        code={employee.code}
        rules={passwords}
        value={password}
        onValue={setPassword}
        error={fault}
      />
    </EntryForm>
  );
}
