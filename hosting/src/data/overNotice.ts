/** 超過通知文 of one employee's confirmed month, as far as lists need it (docs/data.md, `overNotices`). */
export interface OverNotice {
  employeeId: string;
  state: "unissued" | "issued" | "void";
  /** How often it was issued. */
  issues: number;
}
