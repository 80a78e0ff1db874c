import { deleteApp } from "firebase/app";
import { inMemoryPersistence, updateCurrentUser } from "firebase/auth";
import { type Firestore, initializeFirestore, memoryLocalCache } from "firebase/firestore";
import { connected, type Firebase, openFirebase } from "../../shared/firebase/app";
import type { FirebaseConfig } from "../../shared/firebase/config";

/** A line to the database that keeps nothing on the tablet. */
export interface MemoryLine {
  store: Firestore;
  close: () => Promise<void>;
}

let opened = 0;

/**
 * Opens a line of its own for what must not stay on the tablet: the terminal's other line writes all it reads to the disk.
 * It is the same sign-in, handed over in memory.
 */
export async function openMemoryLine({ app, auth }: Firebase): Promise<MemoryLine> {
  opened += 1;
  const second = openFirebase(app.options as FirebaseConfig, `memory-${opened}`, inMemoryPersistence);
  await updateCurrentUser(second.auth, auth.currentUser);
  const store = initializeFirestore(second.app, { localCache: memoryLocalCache() });
  return { store: connected(store, second.emulators), close: () => deleteApp(second.app) };
}
