import type { ApiProblem } from "../api";
import { texts } from "./i18n/texts";

/** What a new password must have at least: characters, and a strength that the server alone can tell. */
export interface PasswordRules {
  length: number;
  strength: number;
}

/** What to keep in mind; while typing, on a second line, how far it is. */
export function hintOf(password: string, { length }: PasswordRules): string {
  const { least, more, enough } = texts.value;
  if (password === "") return least(length);
  const missing = missingIn(password, length);
  return `${least(length)}\n${missing > 0 ? more(missing) : enough}`;
}

/** What is wrong with a password before the server is asked, or null. */
export function faultIn(password: string, { length }: PasswordRules): string | null {
  const { newMissing, tooShort } = texts.value;
  if (password === "") return newMissing;
  return missingIn(password, length) > 0 ? tooShort(length) : null;
}

/** Why the server refused a new password, or null when that was not the reason. */
export function refusalOf(problem: ApiProblem): string | null {
  const { tooShort, tooWeak, tooLong } = texts.value;
  if (problem.code === "passwordTooShort") return tooShort(problem.fields[0]?.params.length ?? 0);
  if (problem.code === "passwordTooWeak") return tooWeak;
  return problem.code === "passwordTooLong" ? tooLong : null;
}

/** Characters as the server counts them: composed, each once. */
function missingIn(password: string, length: number): number {
  return length - [...password.normalize("NFC")].length;
}
