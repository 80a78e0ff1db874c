import { dateAfter } from "../../shared/time/month";
import type { Check, Round } from "./checks";

/** How far back checks are asked for, and shown: as far as the ledger tells of rounds. */
export const DAYS_BACK = 92;

/** The days until today that a round asks for and that have no check yet, in order. */
export function missingDays(rounds: readonly Round[], checks: readonly Check[], today: string): string[] {
  const made = new Set(checks.filter(({ slots }) => slots.length > 0).map(({ date }) => date));
  const first = dateAfter(today, -DAYS_BACK);
  const asked = new Set(rounds.flatMap(({ dates }) => dates));
  return [...asked].filter((date) => date >= first && date <= today && !made.has(date)).sort();
}

/** What can be chosen on a day: what the rounds that ask for it name, else the usual. */
export function activitiesOn(date: string, rounds: readonly Round[], usual: readonly string[]): string[] {
  const named = rounds.filter(({ dates }) => dates.includes(date)).flatMap(({ activities }) => activities);
  return named.length > 0 ? [...new Set(named)] : [...usual];
}
