import type { Department } from "../data/department";
import { remember, remembered } from "../shared/remembered";
import type { AdminProfile } from "./account";
import { place } from "./place";

const KEY = "dakoku-console-department";

/** The department that is looked at: the address's, else the one looked at last, else the first. Undefined for whoever has none. */
export function useDepartment({ departments }: AdminProfile): Department | undefined {
  const asked = departments.find(({ id }) => id === place.value.params.get("department"));
  if (asked) remember(KEY, asked.id);
  return asked ?? departments.find(({ id }) => id === remembered(KEY)) ?? departments[0];
}
