import { ApiProblem, type FieldProblem } from "../../shared/api";
import { reasonOf } from "../../shared/reasons";
import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { texts as dayTexts } from "../day/i18n/texts";
import { texts } from "./i18n/texts";

const FIELDS = ["date", "to", "start", "end", "kind", "place", "purpose"] as const;
const PAIR = ["workOn", "offOn", "workPatternId", "offPatternId"] as const;
type Field = (typeof FIELDS)[number] | (typeof PAIR)[number] | "other";

/** What is wrong, by field; `other` for the form as a whole. */
export type Faults = { [Name in Field]?: string };

/** Why the ledger refused, in the reader's language. `dates`: what was sent, in order (or by field). */
export function faultsOf(error: unknown, dates: Readonly<Record<string, string>>): Faults {
  if (!(error instanceof ApiProblem)) return { other: reasonOf(error) };
  const { errors } = texts.value;
  if (error.code === "monthLocked") return { other: dayTexts.value.locked };
  if (error.code === "leaveStands" || error.code === "otherPattern") return { other: errors[error.code] };
  if (error.fields.length === 0) return { other: reasonOf(error) };
  const faults: Faults = {};
  for (const problem of error.fields) {
    const [, place = "", name = problem.field] = /^days\.(\d+)\.(\w+)$/.exec(problem.field) ?? [];
    const field = [...FIELDS, ...PAIR].find((known) => known === name) ?? "other";
    const words = wordsFor(problem, dates[place] ?? dates[field] ?? "");
    faults[field] = faults[field] ? `${faults[field]} ${words}` : words;
  }
  return faults;
}

function wordsFor({ code }: FieldProblem, date: string): string {
  const { errors } = texts.value;
  const day = date && formatDayAndWeekday(date);
  switch (code) {
    case "notAWorkingDay":
    case "notADayOff":
    case "leaveOverlaps":
    case "tripOverlaps":
    case "outsideHours":
    case "substitutedAlready":
      return errors[code](day);
    case "endBeforeStart":
    case "unknownLeaveKind":
    case "unknownPattern":
      return errors[code];
    default:
      return errors.other;
  }
}
