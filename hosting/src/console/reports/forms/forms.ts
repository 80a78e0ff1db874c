import { ApiProblem } from "../../../shared/api";
import { reasonOf } from "../../../shared/reasons";

export const PATH = "/api/reports/templates";

/** An organisation's own form, as it was handed in. */
export interface KeptForm {
  name: string;
  size: number;
  at: string;
}

/** Single values, or the columns of a table: the names that cells may have, and what they are filled with. */
export interface FieldTable {
  label: string;
  fields: readonly { name: string; label: string }[];
}

/** The form of a kind of report (docs/api.md, templates); `template` is null where it is ours. */
export interface Form {
  kind: string;
  template: KeptForm | null;
  tables: readonly FieldTable[];
}

/** Why a form was refused: all that is wrong with it, each with its remedy, as the API says it in the reader's language. */
export function refusalOf(error: unknown, tooLarge: string): readonly string[] {
  if (!(error instanceof ApiProblem)) return [reasonOf(error)];
  if (error.status === 413) return [tooLarge];
  return error.code === "badForm" ? error.fields.map(({ message }) => message) : [reasonOf(error)];
}
