import type { PermissionArea } from "../../data/permissions";

export type Role = "departmentAdmin" | "organisationAdmin";
export type Level = "none" | "view" | "edit";

/** What a role is narrowed to; null: everything of the role. */
export type Given = Partial<Record<PermissionArea, Level>> | null;

/** The areas in the order of the matrix, with the levels that mean something there. */
export const AREAS: Readonly<Record<PermissionArea, readonly Level[]>> = {
  records: ["none", "view", "edit"],
  confirmation: ["none", "view", "edit"],
  people: ["none", "view", "edit"],
  passwords: ["none", "edit"],
  terminals: ["none", "view", "edit"],
  terminalSettings: ["none", "view", "edit"],
  settings: ["none", "view", "edit"],
  announcements: ["none", "view", "edit"],
  orders: ["none", "view", "edit"],
  reports: ["none", "view"],
  jobcan: ["none", "view", "edit"],
  members: ["none", "view", "edit"],
};
const ORGANISATIONS: readonly PermissionArea[] = ["jobcan", "members"];

/** The areas that a role can have. */
export const areasOf = (role: Role): PermissionArea[] =>
  (Object.keys(AREAS) as PermissionArea[]).filter(
    (area) => role === "organisationAdmin" || !ORGANISATIONS.includes(area),
  );

export const PRESETS = ["all", "view", "attendance", "staff", "devices"] as const;
export type Preset = (typeof PRESETS)[number];

const FEW: Record<Exclude<Preset, "all" | "view">, Given> = {
  attendance: { records: "edit", confirmation: "edit", people: "view", reports: "view" },
  staff: { people: "edit", passwords: "edit", records: "view" },
  devices: { terminals: "edit", terminalSettings: "edit", announcements: "edit", people: "view" },
};

/** What a preset gives; the areas that it does not name are `none`. */
export function givenBy(preset: Preset, role: Role): Given {
  if (preset === "all") return null;
  if (preset !== "view") return complete(FEW[preset], role);
  return Object.fromEntries(
    areasOf(role).map((area) => [area, AREAS[area].includes("view") ? "view" : "none"]),
  );
}

/** The level of an area, as the matrix shows it: the nearest that means something there. */
export function levelOf(given: Given, area: PermissionArea): Level {
  const levels = AREAS[area];
  const level = given === null ? "edit" : (given[area] ?? "none");
  if (levels.includes(level)) return level;
  return level === "edit" ? "view" : "none";
}

/** With one area at another level. */
export function withLevel(given: Given, role: Role, area: PermissionArea, level: Level): Given {
  return { ...complete(given, role), [area]: level };
}

/** The same for a role that may have other areas. */
export const ofRole = (given: Given, role: Role): Given => given && complete(given, role);

function complete(given: Given, role: Role): Given {
  return Object.fromEntries(areasOf(role).map((area) => [area, levelOf(given, area)]));
}

/** The preset that gives exactly this, or null. */
export function presetOf(given: Given, role: Role): Preset | null {
  const same = (preset: Preset) =>
    areasOf(role).every((area) => levelOf(givenBy(preset, role), area) === levelOf(given, area));
  return given === null ? "all" : (PRESETS.find((preset) => preset !== "all" && same(preset)) ?? null);
}
