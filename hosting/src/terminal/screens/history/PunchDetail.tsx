import { useEffect } from "preact/hooks";
import { words } from "../../../shared/i18n/shared";
import { formatDate, formatTime } from "../../../shared/time/format";
import { firstPress } from "../../../shared/ui/firstPress";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import { reasonText } from "../punch/reasonText";
import { type PunchView, usePunch } from "../punch/usePunch";
import { useTerminal } from "../useTerminal";
import { LOOK } from "./StateBadge";

const SHOWN_FOR = 5_000;
/** The answer is awaited a little longer, and a refusal takes longer to read. */
const SHOWN_LONGER = 10_000;

/** The punch just made, for a few seconds: its time and where it stands. */
export function PunchDetail({ punchId, onDone }: { punchId: string; onDone: () => void }) {
  const { terminal } = useTerminal();
  const punch = usePunch(punchId);
  const state = punch?.state;
  const online = terminal.online.value;
  useEffect(() => {
    // A change of state starts the seconds anew, so that everybody can read how it ended.
    const longer = state === "rejected" || (state === "unsent" && online);
    const timer = setTimeout(onDone, longer ? SHOWN_LONGER : SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [state, online, onDone]);
  if (!punch) return null;
  return (
    <div class="punch-detail">
      <time class="punch-time" dateTime={new Date(punch.at).toISOString()}>
        {formatTime(punch.at)}
      </time>
      <p>{formatDate(punch.at)}</p>
      <Outcome punch={punch} />
      <div class="dialog-actions">
        <button type="button" class="button button-primary" onClick={firstPress(onDone)}>
          {words.value.close}
        </button>
      </div>
    </div>
  );
}

function Outcome({ punch: { state, reason } }: { punch: PunchView }) {
  const { terminal } = useTerminal();
  const online = terminal.online.value;
  const { punch, states } = texts.value;
  const { icon, tone } = LOOK[state];
  const waiting = online ? punch.sending : punch.stored;
  const why = state === "unsent" ? !online && punch.willBeSent : reasonText(state, reason);
  return (
    <div role="status" class={`outcome outcome-${tone}`}>
      <p>
        <Icon of={icon} size={28} />
        {state === "unsent" ? waiting : states[state]}
      </p>
      {why && <p class="outcome-reason">{why}</p>}
    </div>
  );
}
