import { doc, type Firestore, getDoc } from "firebase/firestore";
import type { Permissions } from "./permissions";

/** `members/{uid}`: what a person may do, as it stands now. */
export interface Member {
  role: "employee" | "departmentAdmin" | "organisationAdmin";
  /** The departments that a departmentAdmin administers. */
  departments: readonly string[];
  /** What an administrator's role is narrowed to; null (or older documents' nothing): all of it. */
  permissions?: Permissions | null;
  active: boolean;
}

/** The signed-in person as a member, or null. */
export async function readMember(store: Firestore, uid: string): Promise<Member | null> {
  const snapshot = await getDoc(doc(store, "members", uid));
  return snapshot.exists() ? (snapshot.data() as Member) : null;
}
