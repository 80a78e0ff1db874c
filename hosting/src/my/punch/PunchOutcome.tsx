import { X } from "lucide";
import { texts as recordTexts } from "../../record/i18n/texts";
import { words } from "../../shared/i18n/shared";
import { Icon } from "../../shared/ui/Icon";
import { Notice, type Tone } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import type { Outcome, PunchDesk } from "./desk";
import { heldUp, outcomeText } from "./outcomeText";

export const TONES: Record<Outcome, Tone> = {
  accepted: "success",
  duplicate: "info",
  held: "warning",
  waiting: "info",
  refused: "error",
  offline: "error",
  unsure: "error",
  shutOut: "error",
};

interface PunchOutcomeProps {
  desk: PunchDesk;
  /** Signs out without the punch that could not be made. */
  onLeave: () => void;
}

/** What became of the last punch, until it is closed or the next one is made. */
export function PunchOutcome({ desk, onLeave }: PunchOutcomeProps) {
  const state = desk.state.value;
  if (state.phase === "idle") return null;
  const { punch, pc } = texts.value;
  const { table } = recordTexts.value;
  const what = state.type === "in" ? table.start : table.end;
  return (
    <div class="punch-outcome">
      {state.phase === "sending" ? (
        <Notice tone="info">{punch.sending(what)}</Notice>
      ) : (
        <Notice tone={TONES[state.outcome]}>
          <div class="punch-told">
            <p>
              {outcomeText(state)} {heldUp(state) && pc.stillSignedIn}
            </p>
            {heldUp(state) && (
              <button type="button" class="button" onClick={onLeave}>
                {pc.leaveUnpunched}
              </button>
            )}
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
