import { doc, type Firestore, getDoc, onSnapshot } from "firebase/firestore";
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

/** Follows the same as it changes; null when it may no longer be read, or is gone. Returns what ends it. */
export function followMember(
  store: Firestore,
  uid: string,
  onChange: (member: Member | null) => void,
): () => void {
  return onSnapshot(
    doc(store, "members", uid),
    (snapshot) => {
      // Out of the cache "not there" only means that the server has not answered.
      if (snapshot.exists()) onChange(snapshot.data() as Member);
      else if (!snapshot.metadata.fromCache) onChange(null);
    },
    () => onChange(null),
  );
}
