import { ApiProblem, NoAnswer } from "../shared/api";
import { words } from "../shared/i18n/shared";
import { tooManyTries } from "../shared/tooManyTries";

/** Why a call failed, where the failure is none of its own. */
export function reasonOf(error: unknown): string {
  if (error instanceof NoAnswer) return words.value.errors.noAnswer;
  if (error instanceof ApiProblem && error.status === 429) return tooManyTries(error.retryAfter);
  return words.value.errors.unexpected;
}
