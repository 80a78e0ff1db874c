import { computed } from "@preact/signals-core";
import type { Ways } from "../record/ways";
import { hash } from "../shared/hash";
import { isMonth, monthOf } from "../shared/time/month";
import { addressOf } from "./room";

/** The month in the page's address (#2026-10, or a day of it), so that a reload and the back button keep it; else null. */
export const monthInAddress = computed(() => {
  const month = monthOf(hash.value.slice(1));
  return isMonth(month) ? month : null;
});

/** The day whose form is open (#2026-10-05), or null. */
export const dayInAddress = computed(() =>
  monthInAddress.value && /^#[\d-]{7}-\d{2}$/.test(hash.value) ? hash.value.slice(1) : null,
);

/** Where one's own record leads. */
export const OWN_WAYS: Ways = {
  month: (month) => `#${month}`,
  day: (date) => `#${date}`,
  arrangements: (date) => addressOf("arrangements", date),
};
