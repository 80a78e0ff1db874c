import { useState } from "preact/hooks";
import { ApiProblem, NoAnswer } from "../shared/api";
import type { Backend } from "../shared/firebase/people";
import { words } from "../shared/i18n/shared";
import { formatMinute } from "../shared/time/format";
import { Field } from "../shared/ui/Field";
import { SignInCard } from "../shared/ui/SignInCard";
import { signIn } from "./account";
import { texts } from "./i18n/texts";

/** Signing in by employee code and password: the same as at the terminal. */
export function SignIn({ backend, refused }: { backend: Backend; refused: boolean }) {
  const [code, setCode] = useState("");
  const [password, setPassword] = useState("");
  const [wasTried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(refused ? texts.value.signIn.refused : null);
  const labels = texts.value.signIn;

  async function submit() {
    setTried(true);
    setProblem(null);
    if (code.trim() === "" || password === "") return;
    setBusy(true);
    await signIn(backend, code.trim(), password).catch((error: unknown) => {
      setPassword("");
      setTried(false);
      setProblem(reason(error));
    });
    setBusy(false);
  }

  return (
    <SignInCard title={texts.value.title} problem={problem} busy={busy} onSubmit={() => void submit()}>
      <Field
        label={labels.code}
        value={code}
        onValue={setCode}
        autoComplete="username"
        inputMode="text"
        autoCapitalize="none"
        error={wasTried && code.trim() === "" ? labels.codeMissing : null}
      />
      <Field
        label={words.value.password}
        value={password}
        onValue={setPassword}
        type="password"
        autoComplete="current-password"
        error={wasTried && password === "" ? labels.passwordMissing : null}
      />
    </SignInCard>
  );
}

function reason(error: unknown): string {
  if (error instanceof NoAnswer) return words.value.errors.noAnswer;
  if (!(error instanceof ApiProblem)) return words.value.errors.unexpected;
  if (error.status === 429) return tooManyTries(error.retryAfter);
  return error.code === "wrongCredentials"
    ? texts.value.signIn.wrongCredentials
    : words.value.errors.unexpected;
}

function tooManyTries(seconds: number | null): string {
  if (seconds === null) return words.value.errors.tooManyTries;
  const again = formatMinute(Date.now() + seconds * 1000 + 59_999);
  return texts.value.signIn.tooManyTries(Math.ceil(seconds / 60), again);
}
