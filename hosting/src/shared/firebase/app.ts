import { type FirebaseApp, initializeApp } from "firebase/app";
import {
  type Auth,
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  type Persistence,
} from "firebase/auth";
import { connectFirestoreEmulator, type Firestore } from "firebase/firestore";
import { type EmulatorHosts, emulatorHosts, type FirebaseConfig } from "./config";

export interface Firebase {
  app: FirebaseApp;
  auth: Auth;
  emulators: EmulatorHosts | null;
}

/**
 * App and Auth, connected to the emulators for a `demo-` project. `name` keeps the pages' sign-ins apart,
 * `persistence` says how long one lasts.
 */
export function openFirebase(
  config: FirebaseConfig,
  name: string,
  persistence: Persistence = indexedDBLocalPersistence,
): Firebase {
  const app = initializeApp(config, name);
  const auth = initializeAuth(app, { persistence });
  const emulators = emulatorHosts(config.projectId, location);
  if (emulators)
    connectAuthEmulator(auth, `http://${emulators.host}:${emulators.auth}`, { disableWarnings: true });
  return { app, auth, emulators };
}

/** Points a Firestore instance at the emulator where there is one, and hands it back. */
export function connected(firestore: Firestore, emulators: EmulatorHosts | null): Firestore {
  if (emulators) connectFirestoreEmulator(firestore, emulators.host, emulators.firestore);
  return firestore;
}
