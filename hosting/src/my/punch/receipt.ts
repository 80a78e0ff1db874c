import { doc, type Firestore, onSnapshot } from "firebase/firestore";

/** What became of a punch (docs/data.md, receipts), once that is decided; null when it cannot be followed. */
export function receiptOf(store: Firestore, punchId: string): Promise<string | null> {
  return new Promise((resolve) => {
    const unfollow = onSnapshot(
      doc(store, "receipts", punchId),
      (snapshot) => {
        if (!snapshot.exists()) return;
        unfollow();
        resolve(snapshot.get("status") as string);
      },
      () => resolve(null),
    );
  });
}
