import { collection, type Firestore, getDocsFromServer } from "firebase/firestore";
import type { Department } from "../../data/department";

/** All departments but one, in the organisation's order. Rejects without a network. */
export async function readOtherDepartments(store: Firestore, ownId: string): Promise<Department[]> {
  const { docs } = await getDocsFromServer(collection(store, "departments"));
  const others = docs
    .map((each) => ({ ...each.data(), id: each.id }) as Department)
    .filter(({ id }) => id !== ownId);
  return others.sort((one, other) => one.order - other.order || one.code.localeCompare(other.code));
}
