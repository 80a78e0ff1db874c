import { words } from "../../shared/i18n/shared";
import { formatMinutes } from "../../shared/time/duration";
import { formatDateTime } from "../../shared/time/format";
import type { Names } from "./audit";
import { texts } from "./i18n/texts";

/** Fields that hold minutes of a day, or a length. */
const MINUTES = new Set([
  "start",
  "end",
  "before",
  "after",
  "dayOff",
  "club",
  "cutOff",
  "dayBoundary",
  "month",
  "year",
  "specialMonth",
  "specialYear",
  "average",
  "longestSpan",
]);
/** Fields that hold ids, and where what they name lies. */
const NAMED: Record<string, string> = {
  departmentId: "departments",
  departments: "departments",
  helps: "departments",
  employeeId: "employees",
  terminalId: "terminals",
  patternId: "patterns",
  defaultPatternId: "patterns",
};
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** A field's place in the reader's words: "除外 › 定刻前". What has no word is called by its own name. */
export function fieldName(path: readonly string[]): string {
  const names: Record<string, string> = {
    ...texts.value.fields,
    department: words.value.department,
    departmentId: words.value.department,
    name: words.value.name,
    code: words.value.code,
    reason: words.value.reason,
  };
  return path.map((part) => (Object.hasOwn(names, part) ? names[part] : part)).join(" › ");
}

/** A value in the reader's words. */
export function valueText(path: readonly string[], value: unknown, names: Names): string {
  const field = path.at(-1) ?? "";
  if (Array.isArray(value))
    return value.map((one) => valueText(path, one, names)).join(", ") || texts.value.nothing;
  if (value === undefined || value === null || value === "") return texts.value.nothing;
  if (typeof value === "boolean") return value ? texts.value.yes : texts.value.no;
  if (typeof value === "number") return MINUTES.has(field) ? formatMinutes(value) : `${value}`;
  if (typeof value !== "string") return JSON.stringify(value);
  if (INSTANT.test(value)) return formatDateTime(Date.parse(value));
  return names[`${NAMED[field]}/${value}`] ?? value;
}
