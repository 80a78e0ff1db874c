import { type Exclusions, type Form, PARTS, type Part } from "../../data/sheet";
import { formatMinutes } from "../../shared/time/duration";
import { parseMinutes } from "../../shared/time/parseMinutes";
import type { Row } from "../month/rows";

/** A day's form as it is typed: times and lengths as text. */
export interface Draft extends Record<Part, string> {
  start: string;
  end: string;
  clubOnly: boolean;
  club: string;
  categoryId: string;
  remarks: string;
  patternId: string;
  reason: string;
}
/** What was typed: what was not follows the record, also while the form is open. */
export type Typed = Partial<Draft>;
export const TIMES = ["start", "end", ...PARTS, "club"] as const;

/** What is sent to be kept (docs/api.md). */
export interface Wanted {
  revision: number;
  start: number | null;
  end: number | null;
  exclusions: Exclusions;
  clubOnly: boolean;
  club: number | null;
  categoryId: string | null;
  remarks: string;
  patternId: string | null;
  reason: string | null;
}

/** The form as the record fills it in. */
export function draftOf({ start, end, form, patternId }: Row): Draft {
  const excluded = form?.exclusions;
  return {
    start: text(start),
    end: text(end),
    before: text(excluded?.before || null),
    after: text(excluded?.after || null),
    dayOff: text(excluded?.dayOff || null),
    clubOnly: form?.clubOnly ?? false,
    club: text(form?.club ?? null),
    categoryId: form?.categoryId ?? "",
    remarks: form?.remarks ?? "",
    patternId: patternId ?? "",
    reason: "",
  };
}

/** 定刻前 and 定刻後 on working days, 週休日・休日等 on the others. */
export const partsOn = ({ kind }: Row): readonly Part[] =>
  kind === "working" ? ["before", "after"] : ["dayOff"];

/** The parts of the day as recorded before anything is excluded: the most that may be. Null while it is incomplete. */
export function recordedParts({ figures, excluded }: Row): Exclusions | null {
  if (!figures || !excluded) return null;
  return {
    before: figures.before + excluded.before,
    after: figures.after + excluded.after,
    dayOff: figures.dayOff + excluded.dayOff,
  };
}

/** 時間外 that is left after what is typed is excluded; null while it cannot be said. */
export function overtimeLeft(parts: Exclusions | null, draft: Draft): number | null {
  if (parts === null) return null;
  return PARTS.reduce((sum, part) => sum + parts[part] - (parseMinutes(draft[part]) ?? 0), 0);
}

/** Whether a typed time differs from the recorded one. A time that is emptied goes back to the punched one. */
export const changesTime = (row: Row, draft: Draft) =>
  (["start", "end"] as const).some((side) => written(row, draft, side) !== (row.form?.[side] ?? null));

/** The form to send; `seen` is the one that the reader has before them. All texts must be readable. */
export function wantedFrom(row: Row, draft: Draft, seen: Form | null): Wanted {
  return {
    revision: seen?.revision ?? 0,
    start: written(row, draft, "start"),
    end: written(row, draft, "end"),
    exclusions: {
      before: parseMinutes(draft.before) ?? 0,
      after: parseMinutes(draft.after) ?? 0,
      dayOff: parseMinutes(draft.dayOff) ?? 0,
    },
    clubOnly: draft.clubOnly,
    club: draft.clubOnly ? null : (parseMinutes(draft.club) ?? null),
    categoryId: draft.clubOnly ? null : draft.categoryId || null,
    remarks: draft.remarks,
    patternId: draft.patternId !== (row.patternId ?? "") ? draft.patternId : null,
    reason: draft.reason.trim() || null,
  };
}

/** The fields whose text is no time. */
export const unreadable = (draft: Draft) => TIMES.filter((field) => parseMinutes(draft[field]) === undefined);

/** A written time, or null where the punched one stands. */
function written(row: Row, draft: Draft, side: "start" | "end"): number | null {
  const minutes = parseMinutes(draft[side]) ?? null;
  const before = row.form?.[side] ?? null;
  return before === null && minutes === row[side] ? null : minutes;
}

const text = (minutes: number | null) => (minutes === null ? "" : formatMinutes(minutes));
