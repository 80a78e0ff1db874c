import { formatSpan } from "../../../shared/time/span";
import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";
import { useTerminal } from "../useTerminal";

/** From here on the server holds punches for the administrator (docs/data.md, `receipts`). In ms. */
const HELD = 300_000;

/** Somebody has set the device's clock: what that means for the punches, and what to do. */
export function ClockNotice() {
  const { clockWatch, online } = useTerminal().terminal;
  const change = clockWatch.change.value;
  // The server is being asked at this moment: nothing is known yet.
  if (change === null || (online.value && !change.sure)) return null;
  const { clock } = texts.value;
  const isHeld = !change.sure && Math.abs(change.by) > HELD;
  return (
    <Notice tone="warning">
      <p>
        <strong>
          {clock.changed} ({formatSpan(change.by, true)})
        </strong>
      </p>
      {change.sure ? <p>{clock.corrected}</p> : <p>{isHeld ? clock.held : clock.unchecked}</p>}
      <p>{clock.remedy}</p>
      {!change.sure && change.by > 0 && <p>{clock.orSleep}</p>}
    </Notice>
  );
}
