import { FirebaseError } from "firebase/app";
import { useState } from "preact/hooks";
import type { Backend } from "../shared/firebase/people";
import { words } from "../shared/i18n/shared";
import { SignInForm } from "../shared/ui/SignInForm";
import { signIn } from "./account";
import { texts } from "./i18n/texts";
import { Forgotten } from "./password/Forgotten";
import { texts as resetTexts } from "./password/i18n/texts";

const WRONG = ["auth/invalid-credential", "auth/wrong-password", "auth/user-not-found", "auth/invalid-email"];

/** Signing in as an administrator, by e-mail address and password. */
export function SignIn({ backend, refused }: { backend: Backend; refused: boolean }) {
  const labels = texts.value.signIn;
  const [hasForgotten, setForgotten] = useState(false);
  if (hasForgotten) return <Forgotten onBack={() => setForgotten(false)} />;
  return (
    <SignInForm
      title={texts.value.title}
      account={{ label: labels.email, type: "email" }}
      missing={{ account: labels.emailMissing, password: labels.passwordMissing }}
      problem={refused ? labels.notAdministrator : null}
      signIn={(email, password) => signIn(backend, email, password)}
      reasonOf={reasonOf}
      others={
        <button type="button" class="button button-plain" onClick={() => setForgotten(true)}>
          {resetTexts.value.forgotten.link}
        </button>
      }
    />
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
