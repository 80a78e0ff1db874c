import { signal } from "@preact/signals";

/** Where the user is: in the address's fragment, so that the back button and a reload do what people expect. */
export type Route =
  | { screen: "home" }
  | { screen: "announcements" }
  | { screen: "history" }
  | { screen: "settings" }
  | { screen: "status" }
  | { screen: "unsent" }
  | { screen: "unsentOf"; employeeId: string }
  | { screen: "employee"; employeeId: string }
  | { screen: "check" }
  | { screen: "certificate"; token: string };

export const paths = {
  home: "#/",
  announcements: "#/announcements",
  history: "#/history",
  settings: "#/settings",
  status: "#/status",
  unsent: "#/unsent",
  unsentOf: (employeeId: string) => `#/unsent/${employeeId}`,
  employee: (employeeId: string) => `#/employee/${employeeId}`,
  check: "#/check",
} as const;

/** Screens about nobody in particular. */
const PLAIN = ["announcements", "check", "history", "settings", "status"] as const;

function parse(hash: string): Route {
  const [, screen = "", subject = ""] = hash.split("/");
  if (screen === "unsent") return subject ? { screen: "unsentOf", employeeId: subject } : { screen };
  if (screen === "employee" && subject) return { screen, employeeId: subject };
  if (screen === "certificate") return { screen, token: subject };
  return { screen: PLAIN.find((plain) => plain === screen) ?? "home" };
}

export const route = signal<Route>(parse(location.hash));
addEventListener("hashchange", () => {
  route.value = parse(location.hash);
});

/** Screens that open before this browser is a terminal, or beside one: they need neither its storage nor the active tab. */
export const isLoose = ({ screen }: Route) => screen === "check" || screen === "certificate";

export function go(path: string): void {
  location.hash = path;
}
