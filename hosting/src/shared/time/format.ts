import { computed, signal } from "@preact/signals-core";
import { locale } from "../i18n/language";

/** The organisation's time zone: every date on every page is written in it, wherever the browser stands. */
export const timeZone = signal("Asia/Tokyo");

function formatter(options: Intl.DateTimeFormatOptions) {
  const format = computed(
    () => new Intl.DateTimeFormat(locale.value, { ...options, timeZone: timeZone.value, hourCycle: "h23" }),
  );
  return (instant: number | Date): string => format.value.format(instant);
}

/** "2026/11/20(金)", "Fri, 11/20/2026": in the language's own order. */
export const formatDate = formatter({ year: "numeric", month: "2-digit", day: "2-digit", weekday: "short" });

/** "08:29:04" */
export const formatTime = formatter({ hour: "2-digit", minute: "2-digit", second: "2-digit" });

/** "08:29" */
export const formatMinute = formatter({ hour: "2-digit", minute: "2-digit" });

/** "11/20" */
export const formatMonthDay = formatter({ month: "2-digit", day: "2-digit" });

/** "2026/11/20 08:29:04" */
export const formatDateTime = formatter({
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});
