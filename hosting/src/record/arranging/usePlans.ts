import type { Auth } from "firebase/auth";
import { useEffect, useState } from "preact/hooks";
import type { Plan } from "../../data/plan";
import { readMonth } from "./arranged";

/** The plans of these months, as they are read; one that cannot be read is left out, for the ledger checks too. */
export function usePlans(auth: Auth, employeeId: string, months: readonly string[]): readonly Plan[] {
  const [plans, setPlans] = useState<readonly Plan[]>([]);
  const wanted = months.join();
  useEffect(() => {
    let isWanted = true;
    const read = wanted.split(",").filter(Boolean);
    void Promise.all(read.map((month) => readMonth(auth, employeeId, month))).then((found) => {
      if (isWanted) setPlans(found.flatMap((live) => (live.phase === "ready" ? [live.value.plan] : [])));
    });
    return () => {
      isWanted = false;
    };
  }, [auth, employeeId, wanted]);
  return plans;
}
