import { initializeApp } from "firebase/app";
import {
  type CollectionReference,
  collection,
  connectFirestoreEmulator,
  doc,
  type Firestore,
  initializeFirestore,
  onSnapshot,
  persistentLocalCache,
  persistentMultipleTabManager,
  serverTimestamp,
  setDoc,
} from "firebase/firestore";
import { emulatorHosts, loadConfig } from "../src/shared/firebase/config";

/** About what a sealed punch weighs. */
const FILLING = "x".repeat(800);

/**
 * The terminal's own SDK and kind of cache, but as the database's owner: no rules are looked at. What a punch takes is
 * compared with this, so whatever this were to do besides would flatter the punch.
 */
export async function open(): Promise<() => Promise<number>> {
  const config = await loadConfig();
  const emulators = emulatorHosts(config.projectId, location);
  if (emulators === null) throw new Error("The bench writes into emulators only.");
  const localCache = persistentLocalCache({ tabManager: persistentMultipleTabManager() });
  const store = initializeFirestore(initializeApp(config, "bench"), { localCache });
  connectFirestoreEmulator(store, emulators.host, emulators.firestore, { mockUserToken: "owner" });
  return follow(store);
}

/** Listens to a collection; what it hands back measures one write, in ms until the listener tells that it is stored. */
function follow(store: Firestore): () => Promise<number> {
  const written = collection(store, "bench");
  const waiting = new Map<string, () => void>();
  onSnapshot(written, { includeMetadataChanges: true }, ({ docs }) => {
    for (const { id, metadata } of docs) if (!metadata.hasPendingWrites) waiting.get(id)?.();
  });
  return () => writeAndListen(written, waiting);
}

async function writeAndListen(
  written: CollectionReference,
  waiting: Map<string, () => void>,
): Promise<number> {
  const target = doc(written);
  const heard = new Promise<void>((resolve) => waiting.set(target.id, resolve));
  const began = performance.now();
  void setDoc(target, { filling: FILLING, at: serverTimestamp() });
  await heard;
  return performance.now() - began;
}
