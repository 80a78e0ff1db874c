import { language } from "../i18n/language";

const SECOND = 1_000;
const UNITS = [
  ["day", 86_400 * SECOND],
  ["hour", 3_600 * SECOND],
  ["minute", 60 * SECOND],
  ["second", SECOND],
] as const;

/** A length of time in its largest unit: "12 分", "12 min". With `signed`, also whether it is ahead: "+12 分". In ms. */
export function formatSpan(milliseconds: number, signed = false): string {
  const [unit, size] = UNITS.find(([, size]) => Math.abs(milliseconds) >= size) ?? ["second", SECOND];
  const format = new Intl.NumberFormat(language.value, {
    style: "unit",
    unit,
    unitDisplay: "short",
    signDisplay: signed ? "exceptZero" : "auto",
  });
  return format.format(Math.trunc(milliseconds / size) || 0);
}
