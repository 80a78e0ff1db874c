import { deleteApp, initializeApp } from "firebase/app";
import {
  doc,
  type FirestoreError,
  getDocFromServer,
  initializeFirestore,
  memoryLocalCache,
  terminate,
} from "firebase/firestore";
import { connected } from "../../shared/firebase/app";
import { emulatorHosts, type FirebaseConfig } from "../../shared/firebase/config";
import { serverTime } from "../clock/serverTime";
import { type Check, type Outcome, ok, warning } from "./outcome";
import { timed } from "./units";

const LIMIT = 20_000;

/** Every host a terminal talks to, each asked what a terminal asks it. `config` is null where even that did not come. */
export function networkChecks(config: FirebaseConfig | null): Check[] {
  const emulators = config && emulatorHosts(config.projectId, location);
  const emulator = (port: number | undefined) => emulators && `${emulators.host}:${port}`;
  const firestore = emulator(emulators?.firestore) ?? "firestore.googleapis.com";
  const at = (host: string) => ({ host, limit: LIMIT, remedy: "host" }) as const;
  const google = (host: string, path: string) => {
    const own = emulator(emulators?.auth);
    const url = own ? `http://${own}/${host}/${path}` : `https://${host}/${path}`;
    return { ...at(own ?? host), run: async () => ok(await timed(() => refused(url, given(config).apiKey))) };
  };
  return [
    { id: "site", ...at(location.host), run: async () => ok(await timed(serverTime)) },
    {
      id: "firestore",
      ...at(firestore),
      run: async () => ok(await timed(() => askFirestore(given(config)))),
    },
    { id: "signIn", ...google("identitytoolkit.googleapis.com", "v1/accounts:signInWithCustomToken") },
    { id: "token", ...google("securetoken.googleapis.com", "v1/token") },
    { id: "noticing", limit: LIMIT, remedy: "noticing", run: noticesTheNetwork },
  ];
}

function given(config: FirebaseConfig | null): FirebaseConfig {
  if (config === null) throw new Error("init.json");
  return config;
}

/** A request without credentials: that the host refuses it in its own words shows that nobody stands in between. */
async function refused(url: string, apiKey: string | undefined): Promise<void> {
  const response = await fetch(`${url}?key=${apiKey}`, { method: "POST", body: "{}", cache: "no-store" });
  const answer = (await response.json()) as { error?: unknown };
  if (answer.error === undefined) throw new Error(`HTTP ${response.status}`);
}

/** The same for Firestore, over the SDK's own channel: a stream, or long polling where a proxy holds streams back. */
async function askFirestore(config: FirebaseConfig): Promise<void> {
  const app = initializeApp(config, `check-${crypto.randomUUID()}`);
  const settings = { localCache: memoryLocalCache() };
  const store = connected(initializeFirestore(app, settings), emulatorHosts(config.projectId, location));
  try {
    await getDocFromServer(doc(store, "settings/organisation"));
  } catch (error) {
    if ((error as FirestoreError).code !== "permission-denied") throw error;
  } finally {
    await terminate(store);
    await deleteApp(app);
  }
}

/** The server answers: does the browser know that there is a network? Its word decides how fast punches go out. */
async function noticesTheNetwork(): Promise<Outcome> {
  await serverTime();
  return navigator.onLine ? ok() : warning("noticing");
}
