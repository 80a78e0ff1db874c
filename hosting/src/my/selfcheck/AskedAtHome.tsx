import type { Auth } from "firebase/auth";
import { useRead } from "../../shared/useRead";
import { AskedDays } from "./AskedDays";
import { missingDays } from "./asked";
import { readRecent } from "./recent";

interface AskedAtHomeProps {
  auth: Auth;
  employeeId: string;
  today: string;
}

/** On the record page: the days asked for. When it cannot be known, nothing is said: the record is what counts there. */
export function AskedAtHome({ auth, employeeId, today }: AskedAtHomeProps) {
  const { live } = useRead(today, () => readRecent(auth, employeeId, today));
  if (live.phase !== "ready") return null;
  return <AskedDays days={missingDays(live.value.rounds, live.value.checks, today)} />;
}
