import {
  collection,
  type DocumentData,
  doc,
  type Firestore,
  getDoc,
  onSnapshot,
  query,
  Timestamp,
  where,
} from "firebase/firestore";
import type { Receipt } from "../outbox/entry";
import type { Outbox } from "../outbox/outbox";

const DAY = 86_400_000;

/** Listens for the terminal's receipts since the day before, and asks once for those of older punches. */
export function followReceipts(
  store: Firestore,
  outbox: Outbox,
  terminalId: string,
  now: number,
  onDenied: () => void,
): () => void {
  const since = startOfYesterday(now);
  for (const { punchId, at } of outbox.entries.value) if (at < since) void askOnce(store, outbox, punchId);
  const recent = query(
    collection(store, "receipts"),
    where("terminalId", "==", terminalId),
    where("decidedAt", ">=", Timestamp.fromMillis(since)),
  );
  return onSnapshot(
    recent,
    (snapshot) => {
      for (const { doc: found } of snapshot.docChanges()) void settle(outbox, found.id, found.data());
    },
    onDenied,
  );
}

/** A day and a night are always inside, whatever the zone: the bound only keeps the listener small. */
function startOfYesterday(now: number): number {
  return now - (now % DAY) - 2 * DAY;
}

/** Takes over the receipt of a punch, if there is one and a network. */
export async function askOnce(store: Firestore, outbox: Outbox, punchId: string): Promise<void> {
  const found = await getDoc(doc(store, "receipts", punchId)).catch(() => null);
  const data = found?.data();
  if (data) await settle(outbox, punchId, data);
}

async function settle(outbox: Outbox, punchId: string, data: DocumentData): Promise<void> {
  if (outbox.find(punchId)) await outbox.change(punchId, (entry) => ({ ...entry, receipt: decode(data) }));
}

function decode(data: DocumentData): Receipt {
  return {
    status: data["status"],
    reason: data["reason"] ?? null,
    attempt: data["attempt"],
    withdrawal: data["withdrawal"] ?? null,
    withdrawalAttempt: data["withdrawalAttempt"] ?? 0,
    decided: (data["decision"] ?? null) !== null,
  };
}
