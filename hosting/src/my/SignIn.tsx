import { ApiProblem } from "../shared/api";
import type { Backend } from "../shared/firebase/people";
import { reasonOf } from "../shared/reasons";
import { SignInForm } from "../shared/ui/SignInForm";
import { WithGoogle } from "./google/WithGoogle";
import { texts } from "./i18n/texts";
import { SignInLead } from "./pc/SignInLead";
import { signIn } from "./signIn";

/** Signing in by employee code and password: the same as at the terminal. */
export function SignIn({ backend, refused }: { backend: Backend; refused: boolean }) {
  const labels = texts.value.signIn;
  return (
    <SignInForm
      title={texts.value.title}
      account={{ label: labels.code, inputMode: "text", autoCapitalize: "none" }}
      missing={{ account: labels.codeMissing, password: labels.passwordMissing }}
      lead={<SignInLead />}
      others={<WithGoogle backend={backend} />}
      problem={refused ? labels.refused : null}
      signIn={(code, password) => signIn(backend, code, password)}
      reasonOf={reasonIn}
    />
  );
}

function reasonIn(error: unknown): string {
  const isWrong = error instanceof ApiProblem && error.code === "wrongCredentials";
  return isWrong ? texts.value.signIn.wrongCredentials : reasonOf(error);
}
