import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { outcomeText } from "../punch/outcomeText";
import { TONES } from "../punch/PunchOutcome";
import { pc } from "./enrolled";
import { farewell } from "./leave";

/** On a staff-room PC: what the last sign-out recorded, and that signing in punches. */
export function SignInLead() {
  const labels = texts.value.pc;
  const last = farewell.value;
  return (
    <>
      {last === "idle" && <Notice tone="info">{labels.idle}</Notice>}
      {last && last !== "idle" && (
        <Notice tone={TONES[last.outcome]}>
          <p>{outcomeText(last)}</p>
          <p>{labels.signedOut}</p>
        </Notice>
      )}
      {pc.value && <p>{labels.lead(pc.value.name)}</p>}
    </>
  );
}
