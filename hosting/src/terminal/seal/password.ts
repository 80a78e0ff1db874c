const LARGEST = 72;

export type PasswordProblem = "passwordMissing" | "passwordTooLong";

/** What is wrong with a password before anybody checks it, or null. 72 bytes (UTF-8, NFC) fit into a seal. */
export function passwordProblem(password: string): PasswordProblem | null {
  if (password === "") return "passwordMissing";
  const length = new TextEncoder().encode(password.normalize("NFC")).length;
  return length > LARGEST ? "passwordTooLong" : null;
}
