import type { Auth } from "firebase/auth";
import { newId } from "../../shared/id";
import { formatMinutes } from "../../shared/time/duration";
import { parseMinutes } from "../../shared/time/parseMinutes";
import { call } from "../api";
import type { Faults } from "../form/faults";
import { texts as formTexts } from "../form/i18n/texts";
import { texts } from "./i18n/texts";

export const PATH = "/api/ledger/patterns";

/** Minutes from midnight. */
export interface Span {
  start: number;
  end: number;
}

/** A 勤務割振 as the ledger lists it; `departmentId` null: everyone's. */
export interface ListedPattern extends Span {
  id: string;
  name: string;
  departmentId: string | null;
  breaks: readonly Span[];
  active: boolean;
}

/** A stretch of time as it is typed. */
export interface TypedSpan {
  key: string;
  start: string;
  end: string;
}

/** The same as it is typed; "" is everyone's. */
export interface Draft {
  id: string | null;
  name: string;
  departmentId: string;
  start: string;
  end: string;
  breaks: readonly TypedSpan[];
  active: boolean;
}

export const emptyBreak = (): TypedSpan => ({ key: newId(), start: "", end: "" });

/** A new pattern of a department's (or ""), with the break that the law asks for. */
export const newDraft = (departmentId: string): Draft => ({
  id: null,
  name: "",
  departmentId,
  start: "",
  end: "",
  breaks: [emptyBreak()],
  active: true,
});

export const draftOf = (pattern: ListedPattern): Draft => ({
  id: pattern.id,
  name: pattern.name,
  departmentId: pattern.departmentId ?? "",
  start: formatMinutes(pattern.start),
  end: formatMinutes(pattern.end),
  breaks: pattern.breaks.map(({ start, end }) => ({
    key: newId(),
    start: formatMinutes(start),
    end: formatMinutes(end),
  })),
  active: pattern.active,
});

/** What both ends say; null while one of them says nothing that can be read. */
export function spanOf({ start, end }: Omit<TypedSpan, "key">): Span | null {
  const [from, to] = [parseMinutes(start), parseMinutes(end)];
  return typeof from === "number" && typeof to === "number" ? { start: from, end: to } : null;
}

const isEmpty = ({ start, end }: TypedSpan) => start.trim() === "" && end.trim() === "";
const filledIn = (breaks: readonly TypedSpan[]) => breaks.filter((each) => !isEmpty(each));

/** The breaks that can be read so far, in the order of the day. */
export const readBreaks = (breaks: readonly TypedSpan[]): Span[] =>
  breaks
    .map(spanOf)
    .filter((each) => each !== null)
    .sort((one, other) => one.start - other.start);

/** What hours cannot be derived from. A break without times is none. */
export function check(draft: Draft): Faults {
  const { unreadable, endBeforeStart } = texts.value.errors;
  const faults: Record<string, string> = {};
  if (draft.name.trim() === "") faults["name"] = formTexts.value.missing;
  for (const end of ["start", "end"] as const)
    if (typeof parseMinutes(draft[end]) !== "number") faults[end] = unreadable;
  const day = spanOf(draft);
  if (day && day.end <= day.start) faults["end"] = endBeforeStart;
  for (const each of filledIn(draft.breaks)) {
    const fault = faultOfBreak(each, day, draft.breaks);
    if (fault) faults[`breaks.${each.key}`] = fault;
  }
  return faults;
}

function faultOfBreak(typed: TypedSpan, day: Span | null, all: readonly TypedSpan[]): string | null {
  const { unreadable, endBeforeStart, outsideHours, overlaps } = texts.value.errors;
  const rest = spanOf(typed);
  if (!rest) return unreadable;
  if (rest.end <= rest.start) return endBeforeStart;
  if (day && (rest.start < day.start || rest.end > day.end)) return outsideHours;
  const others = all.filter((each) => each.key !== typed.key).map(spanOf);
  return others.some((other) => other && other.start < rest.end && rest.start < other.end) ? overlaps : null;
}

/** Minutes of work in a pattern. */
export const workOf = ({ start, end, breaks }: Span & { breaks: readonly Span[] }): number =>
  breaks.reduce((left, rest) => left - (rest.end - rest.start), end - start);

/** Saves a pattern that `check` finds nothing wrong with. Throws what `callApi` throws. */
export async function savePattern(auth: Auth, draft: Draft): Promise<Draft> {
  const { id, name, departmentId, active } = draft;
  const owner = departmentId || null;
  const breaks = readBreaks(draft.breaks);
  const body = { ...(id && { id }), name, departmentId: owner, ...spanOf(draft), breaks, active };
  return draftOf(await call<ListedPattern>(auth, PATH, { method: "POST", body }));
}
