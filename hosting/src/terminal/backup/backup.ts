import * as v from "valibot";
import { PUNCH_TYPES } from "../../shared/punchTypes";
import type { Entry } from "../outbox/entry";

const FORMAT = "dakoku-unsent-1";

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]{20}$/));
const whole = v.pipe(v.number(), v.safeInteger());
const attempt = v.pipe(whole, v.minValue(1), v.maxValue(99));
const seal = v.object({
  keyId: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  box: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,600}$/)),
});

/** What a punch needs in order to be sent: the form that the rules demand, and nobody's name. */
const Sealed = v.object({
  punchId: id,
  attempt,
  employeeId: id,
  departmentId: id,
  terminalId: id,
  type: v.picklist(PUNCH_TYPES),
  at: whole,
  offline: v.boolean(),
  clock: v.object({
    wall: whole,
    offset: v.nullable(whole),
    syncedWall: v.nullable(whole),
    monotonic: v.nullable(whole),
  }),
  seal,
  withdrawal: v.nullable(v.object({ attempt, seal })),
});

const File = v.object({ format: v.literal(FORMAT), terminalId: id, entries: v.array(v.unknown()) });

export type BackupFault = "notABackup" | "otherTerminal" | "badEntry" | "twice";

/** Why a file is not read in. `entry` counts from 1; `field` is its name in the file. */
export class BackupProblem extends Error {
  readonly fault: BackupFault;
  readonly entry: number;
  readonly field: string;

  constructor(fault: BackupFault, entry = 0, field = "") {
    super(fault);
    this.fault = fault;
    this.entry = entry;
    this.field = field;
  }
}

/** A file of unsent punches, sealed as they are. `now` in ms since the epoch. */
export function writeBackup(entries: readonly Entry[], terminalId: string, now: number): string {
  const sealed = entries.map((entry) => v.parse(Sealed, entry));
  return JSON.stringify(
    { format: FORMAT, terminalId, savedAt: new Date(now).toISOString(), entries: sealed },
    null,
    1,
  );
}

/** The punches of a file, as they were before anything was sent. Throws `BackupProblem` unless every one of them is sound. */
export function readBackup(text: string, terminalId: string): Entry[] {
  const file = v.safeParse(File, parsed(text));
  if (!file.success) throw new BackupProblem("notABackup");
  if (file.output.terminalId !== terminalId) throw new BackupProblem("otherTerminal");
  const entries = file.output.entries.map((entry, index) => readEntry(entry, index + 1, terminalId));
  const ids = entries.map(({ punchId }) => punchId);
  const second = ids.findIndex((each, index) => ids.indexOf(each) !== index);
  if (second >= 0) throw new BackupProblem("twice", second + 1);
  return entries;
}

function readEntry(data: unknown, number: number, terminalId: string): Entry {
  const read = v.safeParse(Sealed, data);
  if (!read.success) throw new BackupProblem("badEntry", number, v.getDotPath(read.issues[0]) ?? "");
  if (read.output.terminalId !== terminalId) throw new BackupProblem("badEntry", number, "terminalId");
  const { withdrawal, ...facts } = read.output;
  return {
    ...facts,
    sending: "stored",
    receipt: null,
    withdrawal: withdrawal && { ...withdrawal, sending: "stored" },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
