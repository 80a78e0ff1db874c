import { locale } from "../../shared/i18n/language";

function inUnit(unit: string, digits = 0) {
  return (value: number): string =>
    new Intl.NumberFormat(locale.value, { style: "unit", unit, maximumFractionDigits: digits }).format(value);
}

export const milliseconds = inUnit("millisecond");
export const seconds = inUnit("second", 1);
const gigabytes = inUnit("gigabyte", 1);

export const size = (bytes: number) => gigabytes(bytes / 1e9);

/** How long something takes, in words. */
export async function timed(work: () => Promise<unknown>): Promise<string> {
  const began = performance.now();
  await work();
  return milliseconds(performance.now() - began);
}
