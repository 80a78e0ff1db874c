import { expect, test } from "vitest";
import { entry, freshDatabase, MORNING, receipt } from "../testing";
import { Outbox } from "./outbox";

test("a punch is on the disk when adding it has resolved", async () => {
  const db = await freshDatabase();
  await (await Outbox.open(db)).add(entry());
  const reopened = await Outbox.open(db);
  expect(reopened.entries.value).toEqual([entry()]);
});

test("every write asks for strict durability", async () => {
  const db = await freshDatabase();
  const asked: unknown[] = [];
  const transaction = db.transaction.bind(db) as (...parameters: unknown[]) => unknown;
  Object.assign(db, {
    transaction: (...parameters: unknown[]) => {
      if (parameters[1] === "readwrite") asked.push(parameters[2]);
      return transaction(...parameters);
    },
  });
  const outbox = await Outbox.open(db);
  await outbox.add(entry());
  await outbox.change(entry().punchId, (now) => ({ ...now, sending: "acked" }));
  await outbox.remove([entry().punchId]);
  expect(asked).toEqual(Array(3).fill({ durability: "strict" }));
});

test("a punch is never overwritten by another with its id", async () => {
  const outbox = await Outbox.open(await freshDatabase());
  await outbox.add(entry());
  await expect(outbox.add(entry({ type: "out" }))).rejects.toThrow();
  expect(outbox.entries.value).toEqual([entry()]);
});

test("several are added together or not at all", async () => {
  const db = await freshDatabase();
  const outbox = await Outbox.open(db);
  await outbox.add(entry());
  await expect(outbox.add(entry({ punchId: "fresh" }), entry())).rejects.toThrow();
  expect((await Outbox.open(db)).entries.value).toEqual([entry()]);
  await outbox.add(entry({ punchId: "one" }), entry({ punchId: "two" }));
  expect((await Outbox.open(db)).entries.value).toHaveLength(3);
});

test("changes made at the same time are all kept", async () => {
  const outbox = await Outbox.open(await freshDatabase());
  await outbox.add(entry());
  await Promise.all([
    outbox.change(entry().punchId, (now) => ({ ...now, sending: "acked" })),
    outbox.change(entry().punchId, (now) => ({ ...now, receipt: receipt() })),
  ]);
  expect(outbox.find(entry().punchId)).toEqual(entry({ sending: "acked", receipt: receipt() }));
});

test("a change of a punch that has left the outbox is no error", async () => {
  const outbox = await Outbox.open(await freshDatabase());
  await outbox.change("gone", (now) => ({ ...now, sending: "acked" }));
  expect(outbox.entries.value).toEqual([]);
});

test("entries are listed oldest first", async () => {
  const outbox = await Outbox.open(await freshDatabase());
  await outbox.add(entry({ punchId: "late", at: MORNING + 1 }));
  await outbox.add(entry({ punchId: "early" }));
  expect(outbox.entries.value.map(({ punchId }) => punchId)).toEqual(["early", "late"]);
});

test("a browser that refuses storage outright is a rejection like any other", async () => {
  const open = indexedDB.open;
  indexedDB.open = () => {
    throw new DOMException("denied", "SecurityError");
  };
  try {
    await expect(freshDatabase()).rejects.toThrow("denied");
  } finally {
    indexedDB.open = open;
  }
});
