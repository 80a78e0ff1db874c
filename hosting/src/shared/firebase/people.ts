import type { Auth, Persistence } from "firebase/auth";
import { type Firestore, initializeFirestore, memoryLocalCache } from "firebase/firestore";
import { connected, openFirebase } from "./app";
import { loadConfig } from "./config";

/** What a page for signed-in people works with. */
export interface Backend {
  auth: Auth;
  store: Firestore;
}

/**
 * Connects a page for people to the project. What it reads stays in memory: other people use the same computer.
 * `name` keeps the sign-ins of the pages apart, `persistence` says how long one lasts. Rejects when the configuration cannot be fetched.
 */
export async function openBackend(name: string, persistence?: Persistence): Promise<Backend> {
  const { app, auth, emulators } = openFirebase(await loadConfig(), name, persistence);
  const store = connected(initializeFirestore(app, { localCache: memoryLocalCache() }), emulators);
  await auth.authStateReady();
  return { auth, store };
}
