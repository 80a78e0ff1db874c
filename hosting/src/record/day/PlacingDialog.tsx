import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { words as shared } from "../../shared/i18n/shared";
import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { Dialog } from "../../shared/ui/Dialog";
import { Field } from "../../shared/ui/Field";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { useRead } from "../../shared/useRead";
import type { MovableArrival } from "../month/movable";
import { texts } from "./i18n/texts";
import { PlacingPreview } from "./PlacingPreview";
import { move, previewMove, refusalOf } from "./placing";

interface PlacingDialogProps {
  auth: Auth;
  employeeId: string;
  arrival: MovableArrival;
  onMoved: () => void;
  onCancel: () => void;
}

/** What moving a 出勤 changes on both days, and why it is moved. */
export function PlacingDialog({ auth, employeeId, arrival, onMoved, onCancel }: PlacingDialogProps) {
  const { live, again } = useRead(arrival.punchId, () => previewMove(auth, employeeId, arrival));
  const [reason, setReason] = useState("");
  const [refused, setRefused] = useState<ReturnType<typeof refusalOf>>({});
  const [busy, setBusy] = useState(false);
  const { placing, ...words } = texts.value;

  async function submit() {
    setBusy(true);
    setRefused({});
    await move(auth, employeeId, arrival, reason).then(onMoved, (error: unknown) => {
      setRefused(refusalOf(error));
      setBusy(false);
    });
  }

  return (
    <Dialog
      title={placing.move(formatMinutes(arrival.time), formatDayAndWeekday(arrival.to))}
      onClose={onCancel}
    >
      <form
        class="day-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void submit();
        }}
      >
        {refused.other && <Notice tone="error">{refused.other}</Notice>}
        <LiveState live={live} onRetry={again} />
        {live.phase === "ready" && <PlacingPreview days={live.value} />}
        <Field
          label={words.reason}
          value={reason}
          onValue={setReason}
          maxLength={200}
          error={refused.reason ?? null}
        />
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onCancel}>
            {shared.value.cancel}
          </button>
          <button type="submit" class="button button-primary" aria-busy={busy}>
            {placing.submit}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
