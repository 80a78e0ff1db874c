import { type DocumentData, doc, type Firestore, onSnapshot } from "firebase/firestore";

/** Hands over a document now and at every change, out of the cache while there is no network. Returns what ends it. */
export function follow(store: Firestore, path: string, onData: (data: DocumentData) => void): () => void {
  return onSnapshot(
    doc(store, path),
    (snapshot) => {
      const data = snapshot.data();
      if (data) onData(data);
    },
    (error) => console.info(`${path} cannot be followed`, error.code),
  );
}
