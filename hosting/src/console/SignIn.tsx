import { FirebaseError } from "firebase/app";
import { useState } from "preact/hooks";
import type { Backend } from "../shared/firebase/people";
import { words } from "../shared/i18n/shared";
import { Field } from "../shared/ui/Field";
import { SignInCard } from "../shared/ui/SignInCard";
import { signIn } from "./account";
import { texts } from "./i18n/texts";

const WRONG = ["auth/invalid-credential", "auth/wrong-password", "auth/user-not-found", "auth/invalid-email"];

/** Signing in as an administrator, by e-mail address and password. */
export function SignIn({ backend, refused }: { backend: Backend; refused: boolean }) {
  const labels = texts.value.signIn;
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [wasTried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(refused ? labels.notAdministrator : null);

  async function submit() {
    setTried(true);
    setProblem(null);
    if (email.trim() === "" || password === "") return;
    setBusy(true);
    await signIn(backend, email.trim(), password).catch((error: unknown) => {
      setPassword("");
      setTried(false);
      setProblem(reasonOf(error));
    });
    setBusy(false);
  }

  return (
    <SignInCard title={texts.value.title} problem={problem} busy={busy} onSubmit={() => void submit()}>
      <Field
        label={labels.email}
        value={email}
        onValue={setEmail}
        type="email"
        autoComplete="username"
        error={wasTried && email.trim() === "" ? labels.emailMissing : null}
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

function reasonOf(error: unknown): string {
  const code = error instanceof FirebaseError ? error.code : "";
  const { errors } = words.value;
  if (code === "auth/network-request-failed") return errors.noAnswer;
  if (code === "auth/too-many-requests") return errors.tooManyTries;
  if (code === "auth/user-disabled") return texts.value.signIn.disabled;
  return WRONG.includes(code) ? texts.value.signIn.wrongCredentials : errors.unexpected;
}
