import { ApiProblem } from "../../../shared/api";
import { words } from "../../../shared/i18n/shared";
import { tooManyTries } from "../../../shared/tooManyTries";
import { texts } from "../../i18n/texts";

/** Why the server did not do what a password was given for; `otherwise` when it did not answer at all. */
export function refusalText(failure: unknown, otherwise: string): string {
  if (!(failure instanceof ApiProblem)) return otherwise;
  if (failure.status === 429) return tooManyTries(failure.retryAfter);
  return failure.code === "wrongCredentials"
    ? texts.value.punch.wrongPassword
    : words.value.errors.unexpected;
}
