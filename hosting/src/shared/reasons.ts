import { ApiProblem, NoAnswer } from "./api";
import { words } from "./i18n/shared";
import { tooManyTries } from "./tooManyTries";

/** Why a call failed, where the failure is none of its own. */
export function reasonOf(error: unknown): string {
  const { errors, changedMeanwhile, noPermission } = words.value;
  if (error instanceof NoAnswer) return errors.noAnswer;
  if (!(error instanceof ApiProblem)) return errors.unexpected;
  if (error.status === 429) return tooManyTries(error.retryAfter);
  if (error.code === "changedMeanwhile") return changedMeanwhile;
  if (error.status === 403) return noPermission;
  return errors.unexpected;
}
