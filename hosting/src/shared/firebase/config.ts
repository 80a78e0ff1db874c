import type { FirebaseOptions } from "firebase/app";

/** Where Hosting serves the project's configuration; the service worker keeps a copy for the offline start. */
export const CONFIG_URL = "/__/firebase/init.json";

export interface FirebaseConfig extends FirebaseOptions {
  projectId: string;
}

/** The configuration of the project this page is served by. Throws when there is neither network nor copy. */
export async function loadConfig(): Promise<FirebaseConfig> {
  const response = await fetch(CONFIG_URL);
  if (!response.ok) throw new Error(`${CONFIG_URL} answered ${response.status}`);
  return (await response.json()) as FirebaseConfig;
}

export interface EmulatorHosts {
  host: string;
  firestore: number;
  auth: number;
}

/** A `demo-` project lives in the emulators: Firestore and Auth answer on the two ports after Hosting's. */
export function emulatorHosts(projectId: string, location: Location): EmulatorHosts | null {
  if (!projectId.startsWith("demo-")) return null;
  const port = Number(location.port);
  return { host: location.hostname, firestore: port + 1, auth: port + 2 };
}
