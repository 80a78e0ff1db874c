import { ApiProblem, NoAnswer } from "../shared/api";
import type { Backend } from "../shared/firebase/people";
import { words } from "../shared/i18n/shared";
import { tooManyTries } from "../shared/tooManyTries";
import { SignInForm } from "../shared/ui/SignInForm";
import { signIn } from "./account";
import { texts } from "./i18n/texts";

/** Signing in by employee code and password: the same as at the terminal. */
export function SignIn({ backend, refused }: { backend: Backend; refused: boolean }) {
  const labels = texts.value.signIn;
  return (
    <SignInForm
      title={texts.value.title}
      account={{ label: labels.code, inputMode: "text", autoCapitalize: "none" }}
      missing={{ account: labels.codeMissing, password: labels.passwordMissing }}
      problem={refused ? labels.refused : null}
      signIn={(code, password) => signIn(backend, code, password)}
      reasonOf={reasonOf}
    />
  );
}

function reasonOf(error: unknown): string {
  if (error instanceof NoAnswer) return words.value.errors.noAnswer;
  if (!(error instanceof ApiProblem)) return words.value.errors.unexpected;
  if (error.status === 429) return tooManyTries(error.retryAfter);
  return error.code === "wrongCredentials"
    ? texts.value.signIn.wrongCredentials
    : words.value.errors.unexpected;
}
