import { signal } from "@preact/signals-core";
import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { type DeviceProof, proveDevice } from "../../shared/device/proof";

/** This browser as a staff-room PC: who it is, and the key that proves it. */
export interface EnrolledPc {
  terminalId: string;
  name: string;
  department: string;
  deviceKey: CryptoKeyPair;
}

interface Schema extends DBSchema {
  kept: { key: "pc"; value: EnrolledPc };
}

/** The staff-room PC that this browser is, or null: known once `recallPc` has looked. */
export const pc = signal<EnrolledPc | null>(null);

/** Looks whether this browser was enrolled. One that refuses storage is none. */
export async function recallPc(): Promise<EnrolledPc | null> {
  const kept = await withStore((db) => db.get("kept", "pc")).catch(() => undefined);
  pc.value = kept ?? null;
  return pc.value;
}

/** Makes this browser a PC, from the next start of the page. Rejects where it refuses storage. */
export async function keepPc(enrolled: EnrolledPc): Promise<void> {
  await withStore((db) => db.put("kept", enrolled, "pc"));
}

/** Makes it a browser like any other, from the next start of the page. */
export async function forgetPc(): Promise<void> {
  await withStore((db) => db.delete("kept", "pc"));
}

/** What this PC sends of itself with a sign-in; null where this browser is none. Throws `ApiProblem` or `NoAnswer`. */
export async function provePc(): Promise<DeviceProof | null> {
  return pc.value && proveDevice(pc.value.terminalId, pc.value.deviceKey);
}

async function withStore<T>(act: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await openDB<Schema>("dakoku-pc", 1, { upgrade: (made) => void made.createObjectStore("kept") });
  try {
    return await act(db);
  } finally {
    db.close();
  }
}
