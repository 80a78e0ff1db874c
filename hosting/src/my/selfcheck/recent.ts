import type { Auth } from "firebase/auth";
import type { Live } from "../../shared/firebase/live";
import { dateAfter } from "../../shared/time/month";
import { DAYS_BACK } from "./asked";
import { type Check, type Rounds, readChecks, readRounds } from "./checks";

/** The rounds that ask an employee, and the checks that were made lately. */
export interface Recent extends Rounds {
  checks: readonly Check[];
}

/** Both; checks are read only where somebody asks for them. */
export async function readRecent(auth: Auth, employeeId: string, today: string): Promise<Live<Recent>> {
  const rounds = await readRounds(auth);
  if (rounds.phase !== "ready") return rounds;
  if (rounds.value.rounds.length === 0) return { ...rounds, value: { ...rounds.value, checks: [] } };
  const checks = await readChecks(auth, employeeId, dateAfter(today, -DAYS_BACK), today);
  return checks.phase === "ready"
    ? { phase: "ready", stale: false, value: { ...rounds.value, ...checks.value } }
    : checks;
}
