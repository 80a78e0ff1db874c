import { signal } from "@preact/signals-core";
import { expect, test, vi } from "vitest";
import { lost } from "../incidents/incident";
import { Incidents } from "../incidents/incidents";
import { Outbox } from "../outbox/outbox";
import { entry, freshDatabase, freshName, MORNING, receipt } from "../testing";
import { keepArchiving, lineOf, purgeUnsent } from "./archive";
import { History } from "./history";

const KEY = btoa("k".repeat(32));
const OTHER_KEY = btoa("o".repeat(32));
const DAY = 86_400_000;
const roster = [
  { id: entry().employeeId, code: "0001", name: "佐藤 花子", kana: "サトウ ハナコ", help: false },
];
const accepted = entry({ sending: "acked", receipt: receipt() });

test("a settled punch moves into the history and can be read again under the key", async () => {
  const db = await freshDatabase();
  const [outbox, history] = [await Outbox.open(db), new History(db)];
  await outbox.add(accepted);
  await history.unlock(KEY);
  keepArchiving(outbox, history, signal(roster));
  await vi.waitFor(() => expect(outbox.entries.value).toEqual([]));
  const reopened = new History(db);
  await reopened.unlock(KEY);
  expect(reopened.lines.value).toEqual([lineOf(accepted, roster)]);
});

test("nothing on the disk of the history tells a name", async () => {
  const db = await freshDatabase();
  const history = new History(db);
  await history.unlock(KEY);
  await history.add(lineOf(accepted, roster));
  const [record] = await db.getAll("history");
  expect(new TextDecoder().decode(record?.box)).not.toContain("佐藤");
  expect(Object.keys(record ?? {}).sort()).toEqual(["at", "box", "iv", "punchId"]);
});

test("until the key has come, settled punches wait; however many, each is then written once", async () => {
  const db = await freshDatabase();
  const [outbox, history] = [await Outbox.open(db), new History(db)];
  const settled = Array.from({ length: 30 }, (_, n) => ({ ...accepted, punchId: `p${n}`, at: MORNING + n }));
  await outbox.add(...settled);
  keepArchiving(outbox, history, signal(roster));
  expect(outbox.entries.value).toHaveLength(settled.length);
  const written = vi.spyOn(crypto.subtle, "encrypt");
  await history.unlock(KEY);
  await vi.waitFor(() => expect(outbox.entries.value).toEqual([]));
  expect(written).toHaveBeenCalledTimes(settled.length);
  expect(history.lines.value?.map(({ at }) => at)).toEqual(settled.map(({ at }) => at).reverse());
});

test("what settles while others move, moves after them", async () => {
  const db = await freshDatabase();
  const [outbox, history] = [await Outbox.open(db), new History(db)];
  await history.unlock(KEY);
  await outbox.add(accepted);
  keepArchiving(outbox, history, signal(roster));
  await outbox.add({ ...accepted, punchId: "later", at: MORNING + 1 });
  await vi.waitFor(() => expect(outbox.entries.value).toEqual([]));
  expect(history.lines.value).toHaveLength(2);
});

test("what moves in while the history is read for a renewed sign-in is shown as well", async () => {
  const history = new History(await freshDatabase());
  await history.unlock(KEY);
  await history.add(lineOf(accepted, roster));
  const { decrypt } = crypto.subtle;
  vi.spyOn(crypto.subtle, "decrypt").mockImplementationOnce(async (...read) => {
    await history.add(lineOf({ ...accepted, punchId: "later", at: MORNING + 1 }, roster));
    return decrypt.apply(crypto.subtle, read);
  });
  await history.unlock(KEY);
  expect(history.lines.value?.map(({ punchId }) => punchId)).toEqual(["later", accepted.punchId]);
});

test("an earlier enrolment's history cannot be read and is left out", async () => {
  const db = await freshDatabase();
  const history = new History(db);
  await history.unlock(KEY);
  await history.add(lineOf(accepted, roster));
  const later = new History(db);
  await later.unlock(OTHER_KEY);
  expect(later.lines.value).toEqual([]);
});

test("history expires after ninety days", async () => {
  const db = await freshDatabase();
  const history = new History(db);
  await history.unlock(KEY);
  await history.add(lineOf(accepted, roster));
  await history.expire(MORNING + 90 * DAY - 1);
  expect(await db.count("history")).toBe(1);
  await history.expire(MORNING + 90 * DAY);
  expect(await db.count("history")).toBe(0);
});

test("unsent punches older than thirty days are purged, held ones are not", async () => {
  const outbox = await Outbox.open(await freshDatabase());
  const held = entry({ punchId: "held", receipt: receipt({ status: "held", reason: "monthLocked" }) });
  const fresh = entry({ punchId: "fresh", at: MORNING + DAY });
  for (const each of [entry(), held, fresh]) await outbox.add(each);
  const incidents = await Incidents.open(freshName());
  await purgeUnsent(outbox, incidents, MORNING + 30 * DAY + 1);
  expect(outbox.entries.value.map(({ punchId }) => punchId)).toEqual(["held", "fresh"]);
  expect(incidents.waiting.value.map(({ kind, details }) => [kind, details])).toEqual([
    ["purged", lost([entry()])],
  ]);
  await purgeUnsent(outbox, incidents, MORNING + 30 * DAY + 1);
  expect(incidents.waiting.value).toHaveLength(1);
});
