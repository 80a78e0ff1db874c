import { onLog } from "firebase/app";
import {
  clearIndexedDbPersistence,
  type Firestore,
  initializeFirestore,
  persistentLocalCache,
  persistentMultipleTabManager,
  terminate,
} from "firebase/firestore";
import { connected, type Firebase } from "../../shared/firebase/app";

/** What can befall the SDK; it tells nobody but its log. */
export interface StoreFaults {
  /** It keeps its queue in memory only: a restart would lose it. */
  onMemoryOnly: () => void;
  /** It has broken down and does nothing more until the page is loaded anew. */
  onBroken: () => void;
}

/** Firestore with its cache on disk. Behind a proxy that holds streams back the SDK turns to long polling by itself. */
export function openStore(firebase: Firebase, { onMemoryOnly, onBroken }: StoreFaults): Firestore {
  onLog(({ message }) => {
    if (message.includes("Falling back to memory cache")) onMemoryOnly();
    if (/INTERNAL (ASSERTION FAILED|UNHANDLED ERROR)/.test(message)) onBroken();
  });
  // Several tabs: with a single-tab manager a quick restart after a crash would find the cache still locked.
  const localCache = persistentLocalCache({ tabManager: persistentMultipleTabManager() });
  return connected(initializeFirestore(firebase.app, { localCache }), firebase.emulators);
}

/** Forgets cache and queue. Without it the SDK would still send, after the next sign-in. */
export async function forgetStore(store: Firestore): Promise<void> {
  await terminate(store);
  await clearIndexedDbPersistence(store);
}
