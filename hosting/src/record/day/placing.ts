import type { Auth } from "firebase/auth";
import { ApiProblem, callApi } from "../../shared/api";
import type { Live } from "../../shared/firebase/live";
import { reasonOf } from "../../shared/reasons";
import type { MovableArrival } from "../month/movable";
import { texts } from "./i18n/texts";

/** The hours of a day; null where they are not complete. */
export interface Hours {
  start: number | null;
  end: number | null;
  overtime: number | null;
}

/** A date before and after a 出勤 is moved; null where nothing stands. */
export interface ReplacedDay {
  workDate: string;
  before: Hours | null;
  after: Hours | null;
}

const pathOf = (employeeId: string, { punchId }: MovableArrival) =>
  `/api/ledger/sheets/${employeeId}/punches/${punchId}`;
const movedTo = ({ isOwn, to }: MovableArrival) => (isOwn ? to : null);

/** What moving it would change. */
export async function previewMove(
  auth: Auth,
  employeeId: string,
  arrival: MovableArrival,
): Promise<Live<readonly ReplacedDay[]>> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  const call = { method: "POST", body: { movedTo: movedTo(arrival) }, token } as const;
  return callApi<{ days: ReplacedDay[] }>(`${pathOf(employeeId, arrival)}/preview`, call).then(
    ({ days }): Live<readonly ReplacedDay[]> => ({ phase: "ready", value: days, stale: false }),
    (error: unknown) =>
      error instanceof ApiProblem ? { phase: "failed", code: error.code } : { phase: "offline" },
  );
}

/** Moves it. Throws `ApiProblem` or `NoAnswer`. */
export async function move(
  auth: Auth,
  employeeId: string,
  arrival: MovableArrival,
  reason: string,
): Promise<void> {
  const token = (await auth.currentUser?.getIdToken()) ?? "";
  const body = { movedTo: movedTo(arrival), reason };
  await callApi(pathOf(employeeId, arrival), { method: "PUT", body, token });
}

/** Why it could not be moved: a reason that is missing is told at its field. */
export function refusalOf(error: unknown): { reason?: string; other?: string } {
  const { errors, locked, placing } = texts.value;
  if (!(error instanceof ApiProblem)) return { other: reasonOf(error) };
  if (error.code === "monthLocked") return { other: locked };
  if (error.fields.some(({ code }) => code === "reasonMissing")) return { reason: errors.reasonMissing };
  return { other: error.fields.length > 0 || error.status === 404 ? placing.refused : reasonOf(error) };
}
