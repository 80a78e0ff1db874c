import type { Auth } from "firebase/auth";
import { callApi } from "../../shared/api";
import type { Written } from "../day/changes";

/** One change of a record, as the ledger tells it (docs/data.md, edits). */
export interface Edit {
  id: string;
  at: string;
  name: string;
  reason: string | null;
  workDate: string;
  kind: string;
  before: State | null;
  after: State | null;
}

/** A form; or (`placing`) where a 出勤 was moved to, null being the date of the edit. */
type State = Partial<Written> & { movedTo?: string | null };

/** The changes of an employee's month, newest first. Throws `ApiProblem` or `NoAnswer`. */
export async function readEdits(auth: Auth, employeeId: string, month: string): Promise<Edit[]> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  const { edits } = await callApi<{ edits: Edit[] }>(`/api/ledger/sheets/${employeeId}/${month}/edits`, {
    token,
  });
  return edits;
}
