import { computed } from "@preact/signals-core";
import { locale } from "../../shared/i18n/language";

const format = computed(
  () => new Intl.NumberFormat(locale.value, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 }),
);

/** The size of a file: 12345 bytes are "13 kB". */
export const formatSize = (bytes: number): string => format.value.format(Math.ceil(bytes / 1000));
