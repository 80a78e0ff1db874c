import { doc, type Firestore, onSnapshot } from "firebase/firestore";

export interface FollowedReceipt {
  /** What became of the punch (docs/data.md, receipts), once that is decided; null when it cannot be followed. */
  status: Promise<string | null>;
  /** Gives the following up. */
  end: () => void;
}

/** Follows the receipt of a punch. Begun before the punch is sent, for it may be decided in the next moment. */
export function followReceipt(store: Firestore, punchId: string): FollowedReceipt {
  let end = () => {};
  const status = new Promise<string | null>((resolve) => {
    end = onSnapshot(
      doc(store, "receipts", punchId),
      (snapshot) => {
        if (!snapshot.exists()) return;
        end();
        resolve(snapshot.get("status") as string);
      },
      () => resolve(null),
    );
  });
  return { status, end };
}
