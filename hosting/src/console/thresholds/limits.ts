import type { Auth } from "firebase/auth";
import { newId } from "../../shared/id";
import { call } from "../api";
import type { Faults } from "../form/faults";
import { texts as formTexts } from "../form/i18n/texts";
import { formatHours, parseHours } from "./hours";
import { texts } from "./i18n/texts";

export const PATH = "/api/ledger/limits";

/** Limits that are hours, in minutes. */
export const HOURS = ["month", "year", "specialMonth", "specialYear", "average"] as const;
type Hours = (typeof HOURS)[number];
/** Limits that are counts of months. */
export const COUNTS = ["longestSpan", "monthsOver"] as const;
type Count = (typeof COUNTS)[number];

/** The limits as the ledger has them: docs/data.md, `settings/limits`. */
export interface Limits {
  sets: Readonly<Record<string, LimitSet>>;
  byEmploymentType: Readonly<Record<string, string>>;
  usual: string;
  warnings: readonly number[];
  notices: Triggers;
  doctor: number;
}

/** What can call for a 超過通知文; minutes, or null: not this one. */
export const TRIGGERS = ["above", "reached", "average", "running"] as const;
export type Trigger = (typeof TRIGGERS)[number];
type Triggers = Readonly<Record<Trigger, number | null>> & { readonly runningMonths: number };

type LimitSet = Readonly<Record<Hours | Count | "firstMonth", number>> & {
  readonly name: string;
  readonly withoutStatutory: boolean;
};

/** A set as it is typed. */
export type TypedSet = Record<Hours | Count | "firstMonth" | "name", string> & {
  id: string;
  withoutStatutory: boolean;
};

/** Which set a 雇用区分 has. */
export interface TypedType {
  key: string;
  name: string;
  set: string;
}

export interface TypedWarning {
  key: string;
  hours: string;
}

/** A trigger as it is typed: whether it calls, and from which hours. */
export interface TypedTrigger {
  isOn: boolean;
  hours: string;
}

export interface Draft {
  sets: readonly TypedSet[];
  types: readonly TypedType[];
  usual: string;
  warnings: readonly TypedWarning[];
  triggers: Readonly<Record<Trigger, TypedTrigger>>;
  runningMonths: string;
  doctor: string;
}

/** The hours that a trigger begins with, once it is switched on. */
const USUAL: Record<Trigger, string> = { above: "80", reached: "100", average: "80", running: "45" };

export function draftOf({ sets, byEmploymentType, usual, warnings, notices, doctor }: Limits): Draft {
  return {
    sets: Object.entries(sets).map(([id, set]) => typedSet(id, set)),
    types: Object.entries(byEmploymentType).map(([name, set]) => ({ key: newId(), name, set })),
    usual,
    warnings: warnings.map((minutes) => ({ key: newId(), hours: formatHours(minutes) })),
    triggers: eachTrigger((each) => typedTrigger(notices[each], USUAL[each])),
    runningMonths: `${notices.runningMonths}`,
    doctor: formatHours(doctor),
  };
}

const typedTrigger = (minutes: number | null, usual: string): TypedTrigger => ({
  isOn: minutes !== null,
  hours: minutes === null ? usual : formatHours(minutes),
});

const eachTrigger = <T>(of: (each: Trigger) => T) =>
  Object.fromEntries(TRIGGERS.map((each) => [each, of(each)])) as Record<Trigger, T>;

function typedSet(id: string, set: LimitSet): TypedSet {
  const hours = HOURS.map((each) => [each, formatHours(set[each])]);
  const counts = [...COUNTS, "firstMonth" as const].map((each) => [each, `${set[each]}`]);
  const { name, withoutStatutory } = set;
  return { id, name, withoutStatutory, ...Object.fromEntries([...hours, ...counts]) } as TypedSet;
}

/** What is sent, once `check` finds nothing wrong. */
export function limitsOf({ sets, types, usual, warnings, triggers, runningMonths, doctor }: Draft): Limits {
  return {
    sets: Object.fromEntries(sets.map((set) => [set.id, limitSet(set)])),
    byEmploymentType: Object.fromEntries(types.map(({ name, set }) => [name.trim(), set])),
    usual,
    warnings: warnings.map(({ hours }) => parseHours(hours) ?? 0),
    notices: {
      ...eachTrigger((each) => (triggers[each].isOn ? parseHours(triggers[each].hours) : null)),
      runningMonths: Number(runningMonths),
    },
    doctor: parseHours(doctor) ?? 0,
  };
}

function limitSet({ id, name, withoutStatutory, ...typed }: TypedSet): LimitSet {
  const hours = HOURS.map((each) => [each, parseHours(typed[each])]);
  const counts = [...COUNTS, "firstMonth" as const].map((each) => [each, Number(typed[each])]);
  return { name, withoutStatutory, ...Object.fromEntries([...hours, ...counts]) } as LimitSet;
}

/** What cannot be read, and what is named twice; the ledger says the rest. */
export function check(draft: Draft): Faults {
  return { ...checkLimits(draft), ...checkLetters(draft) };
}

function checkLimits({ sets, types, warnings }: Draft): Faults {
  const { missing, sameName } = formTexts.value;
  const { unreadable } = texts.value;
  const faults: Record<string, string> = {};
  for (const set of sets) {
    if (set.name.trim() === "") faults[`sets.${set.id}.name`] = missing;
    for (const each of HOURS)
      if (parseHours(set[each]) === null) faults[`sets.${set.id}.${each}`] = unreadable;
    for (const each of COUNTS) if (set[each].trim() === "") faults[`sets.${set.id}.${each}`] = missing;
  }
  const names = types.map(({ name }) => name.trim());
  types.forEach(({ key }, place) => {
    if (names[place] === "") faults[`types.${key}`] = missing;
    else if (names.indexOf(names[place] ?? "") < place) faults[`types.${key}`] = sameName;
  });
  warnings.forEach(({ hours }, place) => {
    if (parseHours(hours) === null) faults[`warnings.${place}`] = unreadable;
  });
  return faults;
}

function checkLetters({ triggers, doctor }: Draft): Faults {
  const { unreadable } = texts.value;
  const faults: Record<string, string> = {};
  for (const each of TRIGGERS) {
    const { isOn, hours } = triggers[each];
    if (isOn && parseHours(hours) === null) faults[`notices.${each}`] = unreadable;
  }
  if (parseHours(doctor) === null) faults["doctor"] = unreadable;
  return faults;
}

/** Another set, which begins as one there is. */
export const copied = (set: TypedSet): TypedSet => ({ ...set, id: newId(), name: "" });

/** Whether a set is needed: by everybody, or by a 雇用区分. */
export const isNeeded = ({ usual, types }: Draft, id: string) =>
  usual === id || types.some(({ set }) => set === id);

/** Saves them. Throws what `callApi` throws. */
export async function saveLimits(auth: Auth, draft: Draft): Promise<Draft> {
  return draftOf(await call<Limits>(auth, PATH, { method: "PUT", body: limitsOf(draft) }));
}
