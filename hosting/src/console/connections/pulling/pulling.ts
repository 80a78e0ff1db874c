import type { Auth } from "firebase/auth";
import type { DefaultTimes, Pulling, Source } from "../../../data/pulling";
import { formatMinutes } from "../../../shared/time/duration";
import { parseMinutes } from "../../../shared/time/parseMinutes";
import { call } from "../../api";
import type { Faults } from "../../form/faults";
import { texts as formTexts } from "../../form/i18n/texts";
import { texts } from "./i18n/texts";

export const PATH = "/api/sync/pulling";
export const UNITS = [1, 5, 10, 15, 30] as const;

/** The spans of the default times: each is a start and an end, as text. */
export const SPANS = ["work", "rest", "secondRest", "morningOff", "afternoonOff"] as const;
export type Span = (typeof SPANS)[number];
export interface TypedSpan {
  start: string;
  end: string;
}

/** `settings/pulling` as it is typed. */
export type Draft = Record<Span, TypedSpan> & {
  attendance: boolean;
  unit: string;
  primary: Source;
  hasDefaults: boolean;
};

const EMPTY: TypedSpan = { start: "", end: "" };

export function draftOf({ attendance, unit, primary, defaults }: Pulling): Draft {
  const [rest, secondRest] = defaults?.breaks ?? [];
  return {
    attendance,
    unit: `${unit}`,
    primary,
    hasDefaults: defaults !== null,
    work: defaults ? typed({ start: defaults.start, end: defaults.end }) : EMPTY,
    rest: typed(rest),
    secondRest: typed(secondRest),
    morningOff: typed(defaults?.morningOff),
    afternoonOff: typed(defaults?.afternoonOff),
  };
}

export function settingsOf(draft: Draft): Pulling {
  const { attendance, unit, primary, hasDefaults } = draft;
  return {
    attendance,
    unit: Number(unit),
    primary,
    defaults: hasDefaults ? defaultsOf(draft) : null,
  };
}

function defaultsOf({ work, rest, secondRest, morningOff, afternoonOff }: Draft): DefaultTimes {
  const breaks = [rest, secondRest].map(minutes).filter((span) => span !== null);
  return {
    ...(minutes(work) ?? { start: 0, end: 0 }),
    breaks,
    morningOff: minutes(morningOff),
    afternoonOff: minutes(afternoonOff),
  };
}

/** What is wrong before anything is sent: a time that is none, half a span, an end before its start. */
export function check(draft: Draft): Faults {
  if (!draft.hasDefaults) return {};
  const { missing } = formTexts.value;
  const faults = SPANS.flatMap((span) => faultOf(span, draft[span]));
  const isEmpty = draft.work.start === "" && draft.work.end === "";
  return { ...Object.fromEntries(faults), ...(isEmpty && { "work.start": missing }) };
}

function faultOf(span: Span, { start, end }: TypedSpan): [string, string][] {
  const { unreadable, endBeforeStart } = texts.value;
  const [from, to] = [parseMinutes(start), parseMinutes(end)];
  if (from === undefined) return [[`${span}.start`, unreadable]];
  if (to === undefined) return [[`${span}.end`, unreadable]];
  if (from === null && to === null) return [];
  if (from === null) return [[`${span}.start`, formTexts.value.missing]];
  if (to === null) return [[`${span}.end`, formTexts.value.missing]];
  return to <= from ? [[`${span}.end`, endBeforeStart]] : [];
}

const typed = (span: { start: number; end: number } | null | undefined): TypedSpan =>
  span ? { start: formatMinutes(span.start), end: formatMinutes(span.end) } : EMPTY;

function minutes({ start, end }: TypedSpan) {
  const [from, to] = [parseMinutes(start), parseMinutes(end)];
  return typeof from === "number" && typeof to === "number" ? { start: from, end: to } : null;
}

/** Saves it. Throws what `callApi` throws. */
export async function save(auth: Auth, draft: Draft): Promise<Draft> {
  return draftOf(await call<Pulling>(auth, PATH, { method: "PUT", body: settingsOf(draft) }));
}
