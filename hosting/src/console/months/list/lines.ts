import type { LimitSettings } from "../../../data/limits";
import type { DepartmentMonth } from "../../../data/month";
import type { OverNotice } from "../../../data/overNotice";
import { type Sheet, sheetId, type Totals } from "../../../data/sheet";
import type { Row } from "../../../record/month/rows";
import { type Lack, lacksOf } from "./lacks";
import { asConfirmed, byLabels, type Person } from "./person";
import { isLong, type Reach, reachOf } from "./reach";

/** One person's month in the list. */
export interface Line {
  person: Person;
  rows: readonly Row[];
  /** Null without a sheet. */
  totals: Totals | null;
  /** 対象者 while the month is open; afterwards whether the sheet is locked, or opened on its own (一時解除). */
  standing: "target" | "locked" | "unlocked" | "none";
  reach: Reach;
  /** Over 80 hours: 超過通知 is due. */
  isLong: boolean;
  /** 超過通知文, as far as the month calls for it and the reader may see it. */
  notice: OverNotice | null;
  lacks: ReadonlyMap<string, Lack>;
}

/** What lines are made of. `people`: those of the roster, and whoever else was found. */
export interface Material {
  people: readonly Person[];
  sheets: ReadonlyMap<string, Sheet>;
  month: string;
  state: DepartmentMonth | null;
  limits: LimitSettings | null;
  /** By document. */
  notices: ReadonlyMap<string, OverNotice>;
  /** The days of a sheet, or of a month without one. */
  rowsOf: (sheet: Sheet | null) => readonly Row[];
  today: string;
}

/** Lines by employee id, and what each was made of. */
export type Made = Map<string, { of: readonly unknown[]; line: Line }>;

/** A line for everybody who has a sheet in the month or is to have one, by code. One that was `made` of the same stays the same. */
export function linesOf(
  { people, sheets, month, notices, ...around }: Material,
  made: Made = new Map(),
): Line[] {
  const ofMonth = (id: string) => ({
    sheet: sheets.get(sheetId(id, month)) ?? null,
    notice: notices.get(sheetId(id, month)) ?? null,
  });
  const known = new Map(people.map((person) => [person.id, person]));
  for (const sheet of sheets.values()) {
    const person = known.has(sheet.employeeId) ? null : byLabels(sheet);
    if (person) known.set(person.id, person);
  }
  return [...known.values()]
    .map((person) => lineOf(person, ofMonth(person.id), around, made))
    .sort((one, other) => (one.person.code < other.person.code ? -1 : 1));
}

/** Those with a sheet of whom neither the roster nor the sheet says who they are. */
export function unknownIn(people: readonly Person[], sheets: ReadonlyMap<string, Sheet>): string[] {
  const known = new Set(people.map(({ id }) => id));
  const others = [...sheets.values()].filter((sheet) => !known.has(sheet.employeeId) && !sheet.confirmation);
  return others.map(({ employeeId }) => employeeId).sort();
}

function lineOf(
  as: Person,
  { sheet, notice: stored }: { sheet: Sheet | null; notice: OverNotice | null },
  { state, limits, rowsOf, today }: Omit<Material, "people" | "sheets" | "notices" | "month">,
  made: Made,
): Line {
  const rows = rowsOf(sheet);
  const standing = standingOf(as.id, sheet, state);
  const of = [as, sheet, rows, standing, limits, today, stored];
  const known = made.get(as.id);
  if (known?.of.every((each, place) => each === of[place])) return known.line;
  const person = asConfirmed(as, sheet);
  const totals = sheet?.totals ?? null;
  const reach = reachOf(totals, limits, person.employmentType);
  const lacks = lacksOf(rows, person, today);
  const notice = stored?.state === "void" ? null : stored;
  const line = { person, rows, totals, standing, reach, isLong: isLong(totals), notice, lacks };
  made.set(as.id, { of, line });
  return line;
}

function standingOf(id: string, sheet: Sheet | null, state: DepartmentMonth | null): Line["standing"] {
  if (sheet?.locked) return "locked";
  if (sheet?.confirmation?.unlocked) return "unlocked";
  return state?.targets?.includes(id) ? "target" : "none";
}
