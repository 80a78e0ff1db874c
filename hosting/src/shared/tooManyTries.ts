import { words } from "./i18n/shared";
import { formatMinute } from "./time/format";

/** That there were too many wrong passwords, and when to try again: in so many seconds, where the server says so. */
export function tooManyTries(seconds: number | null): string {
  const { errors } = words.value;
  if (seconds === null) return errors.tooManyTries;
  const again = formatMinute(Date.now() + seconds * 1000 + 59_999);
  return errors.tryAgainAt(Math.ceil(seconds / 60), again);
}
