import { collection, type Firestore, getDocs } from "firebase/firestore";
import type { Member } from "./member";

/** `departments/{id}` */
export interface Department {
  id: string;
  code: string;
  name: string;
  order: number;
}

/** The departments that an administrator administers, in the organisation's order. */
export async function readDepartments(store: Firestore, member: Member): Promise<Department[]> {
  const snapshot = await getDocs(collection(store, "departments"));
  const all = snapshot.docs.map((each) => ({ ...each.data(), id: each.id }) as Department);
  const mine = all.filter(({ id }) => member.role === "organisationAdmin" || member.departments.includes(id));
  return mine.sort((one, other) => one.order - other.order || one.code.localeCompare(other.code));
}
