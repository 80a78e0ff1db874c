import { LeaveLengths, LeaveList } from "../month/cells";
import type { Row } from "../month/rows";
import { texts } from "./i18n/texts";

/** 休暇等 of the day, to be read only. Nothing when there is none. */
export function LeaveOfDay({ row }: { row: Row }) {
  if (row.leave.length === 0) return null;
  const { leave, leaveHint } = texts.value;
  return (
    <section class="day-leave" aria-label={leave}>
      <h3>{leave}</h3>
      <LeaveList leave={row.leave} />
      <LeaveLengths row={row} />
      <p class="field-hint">{leaveHint}</p>
    </section>
  );
}
