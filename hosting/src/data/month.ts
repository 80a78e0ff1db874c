/** `months/{departmentId}_{yyyymm}`, as far as lists need it; there is none while nobody has touched the month. */
export interface DepartmentMonth {
  state: "open" | "confirming" | "confirmed" | "reopening";
  /** 対象者; null while nobody has chosen. */
  targets: readonly string[] | null;
}

/** The id of a department's month ("2026-11"). */
export const departmentMonthId = (departmentId: string, month: string) =>
  `${departmentId}_${month.replace("-", "")}`;
