/** The areas that are given to or kept from an administrator: docs/data.md, `members`. */
export type PermissionArea =
  | "records"
  | "confirmation"
  | "people"
  | "passwords"
  | "terminals"
  | "terminalSettings"
  | "settings"
  | "announcements"
  | "orders"
  | "reports"
  | "jobcan"
  | "members";

/** What an administrator may do by area; an area that is missing is `none`. */
export type Permissions = Partial<Record<PermissionArea, "none" | "view" | "edit">>;

/** Whether an administrator may view, or edit, an area. Without any permissions their role alone decides. */
export function may(
  permissions: Permissions | null | undefined,
  area: PermissionArea,
  asked: "view" | "edit",
): boolean {
  const given = permissions ? (permissions[area] ?? "none") : "edit";
  return given === "edit" || given === asked;
}
