import { may, type PermissionArea, type Permissions } from "../data/permissions";

interface Asked {
  group: Group;
  /** Any of these opens it; nothing: it is open to every administrator. */
  permissions: readonly PermissionArea[];
  /** `view` unless it says otherwise. */
  level?: "view" | "edit";
  /** Whether only administrators of the organisation have it. */
  isOrganisations?: true;
}

/** The menu's groups, in order. */
export const GROUPS = ["today", "record", "staff", "terminal", "settings"] as const;
export type Group = (typeof GROUPS)[number];

/** The areas of the console, in the menu's order, and what each asks of an administrator. */
export const AREAS = {
  home: { group: "today", permissions: [] },
  status: { group: "today", permissions: ["records"] },
  overview: { group: "today", permissions: ["records"] },
  months: { group: "record", permissions: ["records"] },
  years: { group: "record", permissions: ["records"] },
  limits: { group: "record", permissions: ["records"] },
  confirmation: { group: "record", permissions: ["confirmation"] },
  held: { group: "record", permissions: ["records"] },
  reports: { group: "record", permissions: ["reports"] },
  selfchecks: { group: "record", permissions: ["records"] },
  people: { group: "staff", permissions: ["people"] },
  imports: { group: "staff", permissions: ["people", "records", "settings"], level: "edit" },
  members: { group: "staff", permissions: ["members"], isOrganisations: true },
  terminals: { group: "terminal", permissions: ["terminals"] },
  announcements: { group: "terminal", permissions: ["announcements"] },
  orders: { group: "terminal", permissions: ["orders"] },
  organisation: { group: "settings", permissions: ["settings", "terminalSettings"], isOrganisations: true },
  departments: { group: "settings", permissions: ["settings", "terminalSettings"] },
  patterns: { group: "settings", permissions: ["settings"] },
  categories: { group: "settings", permissions: ["settings"] },
  calendar: { group: "settings", permissions: ["settings"] },
  thresholds: { group: "settings", permissions: ["settings"], isOrganisations: true },
  connections: { group: "settings", permissions: ["jobcan"], isOrganisations: true },
  doctor: { group: "settings", permissions: ["settings"], isOrganisations: true },
  audit: { group: "settings", permissions: ["members"], isOrganisations: true },
} as const satisfies Record<string, Asked>;

export type Area = keyof typeof AREAS;
export const isArea = (name: string): name is Area => Object.hasOwn(AREAS, name);

interface Administrator {
  isOrganisationAdmin: boolean;
  permissions: Permissions | null;
}

/** Whether an administrator has an area. */
export function isOpen(area: Area, { isOrganisationAdmin, permissions }: Administrator): boolean {
  const asked: Asked = AREAS[area];
  if (asked.isOrganisations && !isOrganisationAdmin) return false;
  const level = asked.level ?? "view";
  return asked.permissions.length === 0 || asked.permissions.some((each) => may(permissions, each, level));
}
