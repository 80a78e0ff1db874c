import { collection, disableNetwork, enableNetwork, type Firestore, query, where } from "firebase/firestore";
import type { Presence } from "../../data/presence";
import type { StatusLine } from "../../data/status";
import { followQuery } from "../../shared/firebase/live";
import { attendances } from "../../shared/status/attendance";
import { LiveState } from "../../shared/ui/LiveState";
import { useFollowed } from "../useFollowed";
import { People, type PeopleProps } from "./People";

interface TodayProps extends Omit<PeopleProps, "people"> {
  store: Firestore;
  /** The day as it was when the page was opened. */
  lines: readonly StatusLine[];
}

/** Today's list with the times as they come. */
export function Today({ store, lines, ...about }: TodayProps) {
  const { department, date } = about;
  const presences = query(
    collection(store, "presence"),
    where("departmentId", "==", department.id),
    where("workDate", "==", date),
  );
  const { live, again } = useFollowed<Presence[]>(`${department.id} ${date}`, (found) =>
    followQuery(presences, found),
  );
  async function retry() {
    await disableNetwork(store);
    await enableNetwork(store);
    again();
  }
  const followed = live.phase === "ready" ? live.value : null;
  return (
    <>
      {live.phase !== "loading" && <LiveState live={live} onRetry={() => void retry()} />}
      <People {...about} people={attendances(lines, followed)} />
    </>
  );
}
