import { doc, type Firestore, onSnapshot } from "firebase/firestore";

/** As long as a receipt is waited for, in ms. */
const PATIENCE = 30_000;

/** What became of a punch (docs/data.md, receipts); null when nothing has been decided in time. */
export function receiptOf(store: Firestore, punchId: string): Promise<string | null> {
  return new Promise((resolve) => {
    const end = (status: string | null) => {
      clearTimeout(timer);
      unfollow();
      resolve(status);
    };
    const timer = setTimeout(() => end(null), PATIENCE);
    const unfollow = onSnapshot(
      doc(store, "receipts", punchId),
      (snapshot) => {
        if (snapshot.exists()) end(snapshot.get("status") as string);
      },
      () => end(null),
    );
  });
}
