import { serverTimestamp, Timestamp } from "firebase/firestore";
import type { Employee } from "../../data/employee";
import { callApi } from "../../shared/api";
import { newId } from "../../shared/id";
import type { PunchType } from "../../shared/punchTypes";

/** A punch to be sent; `at` in ms since the epoch. */
export type MadePunch = Awaited<ReturnType<typeof makePunch>>;

/** A punch of the employee's own, made now by the server's clock (docs/data.md). Throws `NoAnswer` where that cannot be asked. */
export async function makePunch(
  { id: employeeId, departmentId }: Employee,
  type: PunchType,
  source: "self" | "pc",
) {
  const { wall, offset } = await compareClocks();
  const punchId = newId();
  const at = wall + offset;
  return {
    id: punchId,
    at,
    document: {
      punchId,
      attempt: 1,
      employeeId,
      departmentId,
      terminalId: null,
      source,
      type,
      at: Timestamp.fromMillis(at),
      offline: false,
      clock: { wall, offset, syncedWall: wall, monotonic: 0 },
      seal: null,
      arrivedAt: serverTimestamp(),
    },
  };
}

/** This device's clock and what it lacks, half of the way there and back taken into account. In ms. */
async function compareClocks(): Promise<{ wall: number; offset: number }> {
  const asked = performance.now();
  const { now } = await callApi<{ now: number }>("/api/punch/time", { timeout: 5_000 });
  const wall = Date.now();
  return { wall, offset: Math.round(now + (performance.now() - asked) / 2) - wall };
}
