import { computed } from "@preact/signals-core";
import { locale } from "../i18n/language";
import { atNoon } from "./month";

// Calendar dates have no time zone: they are written as UTC, the form in which `atNoon` reads them.
function formatter(options: Intl.DateTimeFormatOptions) {
  const format = computed(() => new Intl.DateTimeFormat(locale.value, { ...options, timeZone: "UTC" }));
  return (date: string): string => format.value.format(atNoon(date));
}

const monthFormat = formatter({ year: "numeric", month: "long" });

/** "2026年11月", "November 2026" */
export const formatMonth = (month: string) => monthFormat(`${month}-01`);

const monthNameFormat = formatter({ month: "long" });

/** "11月", "November" */
export const formatMonthName = (month: string) => monthNameFormat(`${month}-01`);

/** "金", "Fri" */
export const formatWeekday = formatter({ weekday: "short" });

/** "金曜日", "Friday" */
export const formatLongWeekday = formatter({ weekday: "long" });

/** "11月20日(金)", "Fri, Nov 20" */
export const formatDayAndWeekday = formatter({ month: "short", day: "numeric", weekday: "short" });

/** "2026年11月20日(金)", "Fri, November 20, 2026" */
export const formatLongDate = formatter({ year: "numeric", month: "long", day: "numeric", weekday: "short" });

/** "2026/11/20(金)", "Fri, 11/20/2026" */
export const formatNumericDate = formatter({
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  weekday: "short",
});
