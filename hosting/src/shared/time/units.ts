import { computed } from "@preact/signals-core";
import { locale } from "../i18n/language";
import { formatMinutes } from "./duration";

function formatter(unit: "hour" | "month") {
  const options = { style: "unit", unit, unitDisplay: "long" } as const;
  const format = computed(() => new Intl.NumberFormat(locale.value, options));
  return (count: number): string => format.value.format(count);
}

const formatWholeHours = formatter("hour");

/** "6 か月", "6 months" */
export const formatMonths = formatter("month");

/** A limit, which nearly always is of whole hours: 2700 minutes are "45 時間", "45 hours"; 2730 are "45:30". */
export const formatHours = (minutes: number): string =>
  minutes % 60 === 0 ? formatWholeHours(minutes / 60) : formatMinutes(minutes);

const shareFormat = computed(
  () => new Intl.NumberFormat(locale.value, { style: "percent", maximumFractionDigits: 1 }),
);

/** A part of a whole: 0.125 is "12.5%". */
export const formatShare = (share: number): string => shareFormat.value.format(share);
