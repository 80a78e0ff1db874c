import { doc, type Firestore, getDoc } from "firebase/firestore";

/** `employees/{id}`, as far as the pages show it. */
export interface Employee {
  id: string;
  code: string;
  name: string;
  departmentId: string;
  position: string;
}

/** One employee, or null. Throws `FirestoreError` when it may not or cannot be read. */
export async function readEmployee(store: Firestore, id: string): Promise<Employee | null> {
  const snapshot = await getDoc(doc(store, "employees", id));
  return snapshot.exists() ? ({ ...snapshot.data(), id } as Employee) : null;
}
