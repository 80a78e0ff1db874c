import { X } from "lucide";
import { words } from "../../shared/i18n/shared";
import { formatTime } from "../../shared/time/format";
import { Icon } from "../../shared/ui/Icon";
import { Notice, type Tone } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import type { Outcome, PunchDesk } from "./desk";

const TONES: Record<Outcome, Tone> = {
  accepted: "success",
  duplicate: "info",
  held: "warning",
  waiting: "info",
  refused: "error",
  offline: "error",
  unsure: "error",
};

/** What became of the last punch, until it is closed or the next one is made. */
export function PunchOutcome({ desk }: { desk: PunchDesk }) {
  const state = desk.state.value;
  if (state.phase === "idle") return null;
  const { table, punch } = texts.value;
  const what = state.type === "in" ? table.start : table.end;
  return (
    <div class="punch-outcome">
      {state.phase === "sending" ? (
        <Notice tone="info">{punch.sending(what)}</Notice>
      ) : (
        <Notice tone={TONES[state.outcome]}>
          <div class="punch-told">
            <p>{punch[state.outcome](what, formatTime(state.at))}</p>
            <button
              type="button"
              class="icon-button"
              aria-label={words.value.close}
              onClick={() => desk.dismiss()}
            >
              <Icon of={X} />
            </button>
          </div>
        </Notice>
      )}
    </div>
  );
}
