import { deleteApp, initializeApp } from "firebase/app";
import {
  clearIndexedDbPersistence,
  doc,
  getDocFromCache,
  initializeFirestore,
  persistentLocalCache,
  terminate,
} from "firebase/firestore";
import { deleteDB, openDB } from "idb";
import { CONFIG_URL } from "../../shared/firebase/config";
import { registerWorker } from "../kiosk/maintenance";
import { type Check, type Outcome, ok, warning } from "./outcome";
import { size, timed } from "./units";

const LIMIT = 10_000;
const ENOUGH = 200e6;
const NAME = "dakoku-check";

/** Whether this browser keeps what is given to it. */
export const storageChecks: Check[] = [
  { id: "database", limit: LIMIT, remedy: "database", run: async () => ok(await timed(keepAndRead)) },
  { id: "queue", limit: LIMIT, remedy: "database", run: async () => ok(await timed(openQueue)) },
  { id: "protection", limit: LIMIT, remedy: "protection", run: protection },
  { id: "room", limit: LIMIT, remedy: "room", run: room },
  { id: "worker", limit: 30_000, remedy: "worker", run: worker },
];

/** As the outbox does it: durable, read again, in a database of its own that is gone afterwards. */
async function keepAndRead(): Promise<void> {
  const db = await openDB(NAME, 1, { upgrade: (made) => made.createObjectStore("kept") });
  try {
    const transaction = db.transaction("kept", "readwrite", { durability: "strict" });
    await Promise.all([transaction.store.put(NAME, "key"), transaction.done]);
    if ((await db.get("kept", "key")) !== NAME) throw new Error("lost");
  } finally {
    db.close();
    await deleteDB(NAME);
  }
}

/** The SDK keeps its queue in memory where it may not have it on disk, and tells nobody: so look for it on disk. */
async function openQueue(): Promise<void> {
  const name = `check-${crypto.randomUUID()}`;
  const app = initializeApp({ projectId: NAME, apiKey: NAME }, name);
  const store = initializeFirestore(app, { localCache: persistentLocalCache() });
  try {
    await getDocFromCache(doc(store, "nothing/here")).catch(() => undefined);
    const databases = await indexedDB.databases();
    if (!databases.some((each) => each.name?.includes(name))) throw new Error("memory");
  } finally {
    await terminate(store);
    await clearIndexedDbPersistence(store);
    await deleteApp(app);
  }
}

async function protection(): Promise<Outcome> {
  return (await navigator.storage.persisted()) ? ok() : warning("protection");
}

async function room(): Promise<Outcome> {
  const { quota = 0, usage = 0 } = await navigator.storage.estimate();
  const left = quota - usage;
  return left < ENOUGH ? warning("room", size(left)) : ok(size(left));
}

async function worker(): Promise<Outcome> {
  if ((await registerWorker()) === null) throw new Error("refused");
  await navigator.serviceWorker.ready;
  if (!(await caches.match(CONFIG_URL))) throw new Error("not complete");
  return ok();
}
