import { ApiProblem, NoAnswer } from "../../../shared/api";
import { words } from "../../../shared/i18n/shared";

/** Why a call to the server failed, for the reader, where the screen knows nothing more particular. */
export function failureText(failure: unknown): string {
  const { errors } = words.value;
  if (failure instanceof NoAnswer) return errors.noAnswer;
  return failure instanceof ApiProblem && failure.status === 429 ? errors.tooManyTries : errors.unexpected;
}
