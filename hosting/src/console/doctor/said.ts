import { locale } from "../../shared/i18n/language";
import { formatDateTime } from "../../shared/time/format";
import type { Finding } from "./finding";
import { texts } from "./i18n/texts";

const SECOND = 1000; // ms

/** What a finding is about, in the reader's words. */
export function nameOf({ check, subject }: Finding): string {
  const { checks, subjects } = texts.value;
  const name = wordOf(checks, check) ?? check;
  return subject === null ? name : texts.value.of(name, wordOf(subjects, subject) ?? subject);
}

/** What was measured: how long it took, when it was, where or which it is. */
export function factsOf({ milliseconds, at, value }: Finding): string[] {
  const facts = [
    value,
    at && texts.value.lastly(formatDateTime(Date.parse(at))),
    milliseconds === null ? null : duration(milliseconds),
  ];
  return facts.filter((each) => each !== null);
}

/** Why, and what to do about it; null when all is well. */
export function remedyOf({ code }: Finding): string | null {
  if (code === null) return null;
  const { remedies } = texts.value;
  return wordOf(remedies, code) ?? remedies.unexpected;
}

function wordOf(words: Readonly<Record<string, string>>, key: string): string | null {
  return words[key] ?? null;
}

function duration(milliseconds: number): string {
  const isShort = Math.abs(milliseconds) < SECOND;
  const unit = isShort ? "millisecond" : "second";
  const format = new Intl.NumberFormat(locale.value, {
    style: "unit",
    unit,
    unitDisplay: "short",
    maximumFractionDigits: 1,
  });
  return format.format(isShort ? milliseconds : milliseconds / SECOND);
}
