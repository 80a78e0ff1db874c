import { doc, type Firestore, getDoc } from "firebase/firestore";

/** 主な時間外業務内容: one of the things overtime is spent on. */
export interface Category {
  id: string;
  name: string;
  active: boolean;
}

export const CLUB = "club";
export const OTHER = "other";

/** The categories that hold for a department, its own or the organisation's; null while nobody has changed the usual ones. */
export async function readCategories(store: Firestore, departmentId: string): Promise<Category[] | null> {
  for (const owner of [departmentId, "organisation"]) {
    const snapshot = await getDoc(doc(store, "categories", owner));
    if (snapshot.exists()) return snapshot.get("items") as Category[];
  }
  return null;
}
