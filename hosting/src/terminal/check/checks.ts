import { loadConfig } from "../../shared/firebase/config";
import { deviceChecks } from "./device";
import { networkChecks } from "./network";
import { type Check, type CheckId, type Outcome, within } from "./outcome";
import { storageChecks } from "./storage";

/** What was found, with the host that was asked. */
export type Finding = Outcome & { id: CheckId; host?: string };

export const GROUPS = {
  network: ["site", "firestore", "signIn", "token", "noticing"],
  storage: ["database", "queue", "protection", "room", "worker"],
  device: ["browser", "installed", "sealing", "clock", "steady", "locks", "awake", "screen"],
} as const satisfies Record<string, readonly CheckId[]>;

export const COUNT = Object.values(GROUPS).flat().length;

/** Runs every check at once, each with its own time limit, and hands every finding over as it comes. */
export async function runAll(onFinding: (finding: Finding) => void): Promise<void> {
  const config = await within(5_000, loadConfig()).catch(() => null);
  const checks = [...networkChecks(config), ...storageChecks, ...deviceChecks];
  await Promise.all(checks.map(async (check) => onFinding(await find(check))));
}

async function find(check: Check): Promise<Finding> {
  const about = { id: check.id, ...(check.host && { host: check.host }) };
  try {
    return { ...about, ...(await within(check.limit, check.run())) };
  } catch (error) {
    return { ...about, verdict: "problem", remedy: check.remedy, detail: reasonOf(error) };
  }
}

/** For whoever looks after the network or the browser, in its own words. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return [error.name, error.message].filter((part) => part && part !== "Error").join(": ");
}
