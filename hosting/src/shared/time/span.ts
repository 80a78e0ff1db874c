import { language } from "../i18n/language";

const SECOND = 1_000;
const UNITS = [
  ["day", 86_400 * SECOND],
  ["hour", 3_600 * SECOND],
  ["minute", 60 * SECOND],
  ["second", SECOND],
] as const;

/** A length of time, rounded to its largest unit: "12 分", "12 min". With `signed`, also whether it is ahead: "+12 分". In ms. */
export function formatSpan(milliseconds: number, signed = false): string {
  const length = Math.round(milliseconds / SECOND) * SECOND;
  const [unit, size] = UNITS.find(([, size]) => Math.abs(length) >= size) ?? ["second", SECOND];
  const format = new Intl.NumberFormat(language.value, {
    style: "unit",
    unit,
    unitDisplay: "short",
    signDisplay: signed ? "exceptZero" : "auto",
  });
  return format.format(Math.round(length / size) || 0);
}
