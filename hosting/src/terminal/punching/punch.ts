import { newId } from "../../shared/id";
import type { PunchType } from "../../shared/punchTypes";
import type { Clock } from "../clock/clock";
import type { Entry } from "../outbox/entry";
import type { Outbox } from "../outbox/outbox";
import { stateOf } from "../outbox/state";
import type { RosterEmployee } from "../roster/roster";
import { type SealFacts, type SealingKey, sealPassword } from "../seal/seal";
import type { Session } from "../session/session";

export interface PunchParts {
  session: Session;
  outbox: Outbox;
  clock: Clock;
  online: boolean;
}

/** Makes a punch and stores it. When the promise resolves it is safe on this tablet, network or not. */
export async function makePunch(
  { session, outbox, clock, online }: PunchParts,
  { id: employeeId, code, name }: RosterEmployee,
  type: PunchType,
  password: string,
): Promise<Entry> {
  const reading = clock.reading();
  const punchId = newId();
  const at = reading.wall + (reading.offset ?? 0);
  const terminalId = session.terminal.id;
  const facts = { punchId, employeeId, type, at, terminalId };
  const seal = await sealPassword(session.sealing, { purpose: "punch", ...facts }, password);
  const entry: Entry = {
    ...facts,
    code,
    name,
    attempt: 1,
    departmentId: session.terminal.departmentId,
    offline: !online,
    clock: reading,
    seal,
    sending: "stored",
    receipt: null,
    withdrawal: null,
  };
  await outbox.add(entry);
  return entry;
}

/** Gives an entry a new seal with this password: the same facts, one attempt more. */
export async function reseal(key: SealingKey, outbox: Outbox, entry: Entry, password: string): Promise<void> {
  const seal = await sealPassword(key, factsOf(entry, "punch"), password);
  await outbox.change(entry.punchId, (now) => ({
    ...now,
    seal,
    attempt: now.attempt + 1,
    sending: "stored",
  }));
}

/** An employee's punches that were refused for their password: the next right one cures them. */
export function refusedOf(outbox: Outbox, employeeId: string): readonly Entry[] {
  return outbox.entries.value.filter(
    (entry) => entry.employeeId === employeeId && stateOf(entry) === "wrongPassword",
  );
}

/** Asks for a punch to be taken back. It stays listed until the server has checked the password. */
export async function withdraw(
  key: SealingKey,
  outbox: Outbox,
  entry: Entry,
  password: string,
): Promise<void> {
  const seal = await sealPassword(key, factsOf(entry, "withdrawal"), password);
  const attempt = (entry.withdrawal?.attempt ?? 0) + 1;
  await outbox.change(entry.punchId, (now) => ({ ...now, withdrawal: { attempt, seal, sending: "stored" } }));
}

function factsOf(
  { punchId, employeeId, type, at, terminalId }: Entry,
  purpose: SealFacts["purpose"],
): SealFacts {
  return { purpose, punchId, employeeId, type, at, terminalId };
}
