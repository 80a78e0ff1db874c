import { ApiProblem, type FieldProblem } from "../../shared/api";
import { reasonOf } from "../../shared/reasons";
import { texts } from "./i18n/texts";

/** What is wrong, in the reader's language: by field as the API names them ("terminal.device"), `form` for all of it. */
export type Faults = Readonly<Record<string, string>>;

/** What the codes of an area's refusals mean. */
export type Meanings = Readonly<Record<string, string>>;

/** Why something was refused. What `meanings` do not say is said in general. */
export function faultsOf(error: unknown, meanings: Meanings = {}): Faults {
  if (!(error instanceof ApiProblem)) return { form: reasonOf(error) };
  const whole = meanings[error.code];
  if (error.status === 403 || error.fields.length === 0) return { form: whole ?? reasonOf(error) };
  const fields = error.fields.map((each) => [each.field, meanings[each.code] ?? generally(each)]);
  return { ...Object.fromEntries(fields), form: whole ?? texts.value.fixMarked };
}

function generally({ code }: FieldProblem): string {
  const { missing, tooLong, outOfRange, other } = texts.value;
  switch (code) {
    case "missing":
    case "string_too_short":
    case "too_short":
      return missing;
    case "string_too_long":
    case "too_long":
      return tooLong;
    case "greater_than_equal":
    case "less_than_equal":
      return outOfRange;
    default:
      return other;
  }
}

/** The faults that stand once these fields were typed into. */
export function withoutFaultsOf(faults: Faults, fields: readonly string[]): Faults {
  const isOf = (path: string) => fields.some((field) => path === field || path.startsWith(`${field}.`));
  return Object.fromEntries(Object.entries(faults).filter(([path]) => !isOf(path)));
}
