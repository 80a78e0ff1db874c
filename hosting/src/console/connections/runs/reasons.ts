import { texts } from "./i18n/texts";

/** Why one person's date was left out, and what to do about it. */
export function reasonOfLine(code: string): string {
  const { lineReasons, otherReason } = texts.value;
  return code in lineReasons ? lineReasons[code as keyof typeof lineReasons] : otherReason(code);
}

/** Why a whole run failed, and what to do about it. */
export function reasonOfRun(code: string): string {
  const { runReasons, otherReason } = texts.value;
  return code in runReasons ? runReasons[code as keyof typeof runReasons] : otherReason(code);
}
