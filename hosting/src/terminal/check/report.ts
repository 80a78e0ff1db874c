import type { Finding } from "./checks";
import { texts } from "./i18n/texts";

/** What is to be done about a finding, in words; empty when nothing is. */
export function remedyText({ remedy, host = "" }: Finding): string {
  if (remedy === undefined) return "";
  const text = texts.value.remedies[remedy];
  return typeof text === "function" ? text(host) : text;
}

/** Everything found, as plain text to be sent to whoever helps. There is no secret in it. */
export function reportText(findings: readonly Finding[], at: Date): string {
  const { title, names, verdicts } = texts.value;
  const head = [title, at.toISOString(), `${location.origin} ${__VERSION__}`, navigator.userAgent, ""];
  const line = (found: Finding) =>
    [`[${verdicts[found.verdict]}] ${names[found.id]}`, found.host, found.detail, remedyText(found)]
      .filter(Boolean)
      .join(" | ");
  return [...head, ...findings.map(line)].join("\n");
}
