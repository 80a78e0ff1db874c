import { ApiProblem } from "../../../shared/api";
import { reasonOf } from "../../../shared/reasons";

/** Why nothing was done for many: somebody among them has left, or as everywhere. */
export function problemOf(error: unknown, inactive: string): string {
  const hasLeft = error instanceof ApiProblem && error.fields.some(({ code }) => code === "inactiveEmployee");
  return hasLeft ? inactive : reasonOf(error);
}
