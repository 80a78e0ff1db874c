import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { words } from "../i18n/shared";
import { EntryCard, EntryForm } from "./EntryCard";
import { Field, type FieldProps } from "./Field";
import { Notice } from "./Notice";

export interface SignInFormProps {
  title: string;
  /** What stands for the person: its label and how it is typed. */
  account: Pick<FieldProps, "label" | "type" | "inputMode" | "autoCapitalize">;
  /** What to say of a field that was left empty. */
  missing: { account: string; password: string };
  /** What the reader is told before they sign in. */
  lead?: ComponentChildren;
  /** Other ways in, beneath the form. */
  others?: ComponentChildren;
  /** What is wrong from the start, or null. */
  problem: string | null;
  signIn: (account: string, password: string) => Promise<void>;
  /** Why signing in failed, in the reader's words. */
  reasonOf: (error: unknown) => string;
}

/** Signing in by an account and a password. The password is forgotten when it was not right. */
export function SignInForm(props: SignInFormProps) {
  const { title, account, missing, lead, others, problem, signIn, reasonOf } = props;
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [wasTried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState(problem);

  async function submit() {
    setTried(true);
    setWrong(null);
    if (name.trim() === "" || password === "") return;
    setBusy(true);
    await signIn(name.trim(), password).catch((error: unknown) => {
      setPassword("");
      setTried(false);
      setWrong(reasonOf(error));
    });
    setBusy(false);
  }

  return (
    <EntryCard title={title}>
      {lead}
      <EntryForm submit={words.value.signIn} busy={busy} onSubmit={() => void submit()}>
        {wrong && <Notice tone="error">{wrong}</Notice>}
        <Field
          {...account}
          value={name}
          onValue={setName}
          autoComplete="username"
          error={wasTried && name.trim() === "" ? missing.account : null}
        />
        <Field
          label={words.value.password}
          value={password}
          onValue={setPassword}
          type="password"
          autoComplete="current-password"
          error={wasTried && password === "" ? missing.password : null}
        />
      </EntryForm>
      {others}
    </EntryCard>
  );
}
