import { useEffect } from "preact/hooks";
import { whenIdle } from "../../shared/activity";
import type { EmployeeAccount } from "../account";
import type { PunchDesk } from "../punch/desk";
import { takeArrival } from "./arrival";
import { pc } from "./enrolled";
import { leaveUnpunched } from "./leave";

/** On a shared PC nobody stays signed in longer than this without touching the page, in ms. Unsaved input is waited for. */
const LEAVES_AFTER = 10 * 60_000;

/** At a staff-room PC: punches 始業 for whoever has just signed in by the form, and signs out who has gone away. */
export function useStaffRoomPc(account: EmployeeAccount, desk: PunchDesk): void {
  useEffect(() => {
    const standing = takeArrival();
    if (standing === "accepted") void desk.punch("in", "pc");
    else if (standing) desk.refuseArrival();
  }, [desk]);
  useEffect(() => {
    if (pc.value === null) return;
    return whenIdle(LEAVES_AFTER, isSaved, () => void leaveUnpunched(account, "idle"));
  }, [account]);
}

/** Nothing typed would be lost: whoever has something to save holds the page up, as when it is loaded anew. */
const isSaved = () => dispatchEvent(new Event("beforeunload", { cancelable: true }));
