import { ApiProblem, type FieldProblem } from "../../shared/api";
import { reasonOf } from "../../shared/reasons";
import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { dateAfter } from "../../shared/time/month";
import { texts } from "./i18n/texts";

const FIELDS = [
  ...(["start", "end", "exclusions.before", "exclusions.after", "exclusions.dayOff", "club"] as const),
  ...(["categoryId", "remarks", "patternId", "reason"] as const),
];
type FaultyField = (typeof FIELDS)[number] | "other";

/** What is wrong, by field as the ledger names them; `other` for the form as a whole. */
export type Faults = { [Field in FaultyField]?: string };

/** Why the ledger did not take the form, in the reader's language. */
export function faultsOf(error: unknown, workDate: string): Faults {
  if (!(error instanceof ApiProblem)) return { other: reasonOf(error) };
  const { errors, locked } = texts.value;
  if (error.code === "leaveUnderOtherPattern") return { patternId: errors.leaveUnderOtherPattern };
  if (error.code === "monthLocked") return { other: locked };
  if (error.code === "changedMeanwhile") return {};
  if (error.fields.length === 0) return { other: reasonOf(error) };
  return Object.fromEntries(error.fields.map((each) => [fieldOf(each), wordsFor(each, workDate)]));
}

const fieldOf = ({ field }: FieldProblem): FaultyField => FIELDS.find((known) => known === field) ?? "other";

function wordsFor({ code, field, params }: FieldProblem, workDate: string): string {
  const { errors, notYet } = texts.value;
  const largest = formatMinutes(params?.largest ?? 0);
  switch (code) {
    case "exclusionTooLarge":
      return errors.exclusionTooLarge(largest);
    case "clubTooLarge":
      return errors.clubTooLarge(largest);
    case "overlapsNeighbour":
      return errors.overlapsNeighbour(formatDayAndWeekday(dateAfter(workDate, field === "start" ? -1 : 1)));
    case "notInUnit":
      return errors.notInUnit(params?.unit ?? 1);
    case "notYet":
      return notYet;
    case "clubMissing":
    case "endBeforeStart":
    case "reasonMissing":
    case "unknownCategory":
    case "unknownPattern":
      return errors[code];
    default:
      return errors.other;
  }
}
