import { collection, type Firestore, getDocs, query, where } from "firebase/firestore";
import type { Pattern } from "./plan";

/** A 勤務割振 as it is offered; `departmentId` null: to everyone. */
export interface OfferedPattern extends Pattern {
  id: string;
  departmentId: string | null;
}

/** The patterns that an employee of a department may have, by name. */
export async function readPatterns(store: Firestore, departmentId: string): Promise<OfferedPattern[]> {
  const { docs } = await getDocs(query(collection(store, "patterns"), where("active", "==", true)));
  return docs
    .map((each) => ({ ...each.data(), id: each.id }) as OfferedPattern)
    .filter((each) => each.departmentId === null || each.departmentId === departmentId)
    .sort((one, other) => one.name.localeCompare(other.name));
}
