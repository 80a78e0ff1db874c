import { signal } from "@preact/signals";

/** Where the user is: in the address's fragment, so that the back button and a reload do what people expect. */
export type Route =
  | { screen: "home" }
  | { screen: "announcements" }
  | { screen: "history" }
  | { screen: "settings" }
  | { screen: "unsent" }
  | { screen: "unsentOf"; employeeId: string }
  | { screen: "employee"; employeeId: string };

export const paths = {
  home: "#/",
  announcements: "#/announcements",
  history: "#/history",
  settings: "#/settings",
  unsent: "#/unsent",
  unsentOf: (employeeId: string) => `#/unsent/${employeeId}`,
  employee: (employeeId: string) => `#/employee/${employeeId}`,
} as const;

function parse(hash: string): Route {
  const [, screen = "", employeeId = ""] = hash.split("/");
  if (screen === "announcements" || screen === "history" || screen === "settings") return { screen };
  if (screen === "unsent") return employeeId ? { screen: "unsentOf", employeeId } : { screen };
  if (screen === "employee" && employeeId) return { screen, employeeId };
  return { screen: "home" };
}

export const route = signal<Route>(parse(location.hash));
addEventListener("hashchange", () => {
  route.value = parse(location.hash);
});

export function go(path: string): void {
  location.hash = path;
}
