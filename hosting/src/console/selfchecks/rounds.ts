import type { Auth } from "firebase/auth";
import { datesBetween, MOST_DAYS } from "../../record/arranging/days";
import { atNoon } from "../../shared/time/month";
import { call } from "../api";
import type { Faults } from "../form/faults";
import { texts as formTexts } from "../form/i18n/texts";
import { type Named, named } from "../form/names";
import { texts } from "./i18n/texts";

export const PATH = "/api/ledger/selfcheckRounds";

/** A round: on which days whom is asked; `departmentId` null: everybody, `employeeIds` null: all of them. */
export interface Round {
  id: string;
  departmentId: string | null;
  dates: readonly string[];
  employeeIds: readonly string[] | null;
  activities: readonly string[];
}

/** The rounds as the ledger lists them, and what can usually be chosen. */
export interface Rounds {
  rounds: readonly Round[];
  activities: readonly string[];
}

/** A new round as it is typed; the department "" is everybody's. */
export interface Draft {
  departmentId: string;
  from: string;
  to: string;
  isWeekdaysOnly: boolean;
  asksAll: boolean;
  employeeIds: readonly string[];
  activities: readonly Named[];
}

export const newDraft = (departmentId: string, activities: readonly string[]): Draft => ({
  departmentId,
  from: "",
  to: "",
  isWeekdaysOnly: true,
  asksAll: true,
  employeeIds: [],
  activities: named(activities),
});

const isWeekday = (date: string) => atNoon(date).getUTCDay() % 6 !== 0;

/** The days on which people are asked. */
export const datesOf = ({ from, to, isWeekdaysOnly }: Draft): string[] =>
  datesBetween(from, to).filter((date) => !isWeekdaysOnly || isWeekday(date));

/** What is missing, or too much. */
export function check(draft: Draft): Faults {
  const { missing, sameName } = formTexts.value;
  const { wrongOrder, wrongDates, nobody } = texts.value;
  const { from, to, departmentId, asksAll, employeeIds } = draft;
  const faults: Record<string, string> = {};
  if (from === "") faults["from"] = missing;
  if (to === "") faults["to"] = missing;
  else if (to < from) faults["to"] = wrongOrder;
  else if (from && datesOf(draft).length === 0) faults["to"] = wrongDates(MOST_DAYS);
  if (departmentId && !asksAll && employeeIds.length === 0) faults["employeeIds"] = nobody;
  const names = draft.activities.map(({ name }) => name.trim());
  names.forEach((name, place) => {
    if (name === "") faults[`activities.${place}`] = missing;
    else if (names.indexOf(name) < place) faults[`activities.${place}`] = sameName;
  });
  if (names.length === 0) faults["activities"] = missing;
  return faults;
}

/** What is sent. */
export function bodyOf(draft: Draft) {
  const { departmentId, asksAll, employeeIds, activities } = draft;
  return {
    departmentId: departmentId || null,
    dates: datesOf(draft),
    employeeIds: departmentId === "" || asksAll ? null : employeeIds,
    activities: activities.map(({ name }) => name.trim()),
  };
}

/** Asks them. Throws what `callApi` throws. */
export const addRound = (auth: Auth, draft: Draft): Promise<Round> =>
  call<Round>(auth, PATH, { method: "POST", body: bodyOf(draft) });

/** Takes a round back. Throws what `callApi` throws. */
export const removeRound = (auth: Auth, id: string): Promise<void> =>
  call<void>(auth, `${PATH}/${id}`, { method: "DELETE" });
