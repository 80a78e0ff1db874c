import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { Confirm } from "../../../shared/ui/Confirm";
import { told } from "../../../shared/ui/toast";
import { useRefresh } from "../../../shared/useRefresh";
import { useDeed } from "../../useDeed";
import { texts } from "./i18n/texts";
import { cancel, type Run, type Slices } from "./run";

const SECONDS = 2;

interface RunProgressProps {
  auth: Auth;
  run: Run;
  canEdit: boolean;
  onChange: () => void;
}

/** A run under way: how far it is, and the way to stop it. It goes on without this page. */
export function RunProgress({ auth, run, canEdit, onChange }: RunProgressProps) {
  const [isAsking, setAsking] = useState(false);
  useRefresh(onChange, SECONDS);
  const { progress } = texts.value;
  return (
    <section class="card run-progress" aria-label={progress.title}>
      <Stage label={progress.read} slices={run.slices.read} />
      {run.slices.enter.total > 0 && <Stage label={progress.enter} slices={run.slices.enter} />}
      <p class="field-hint">{progress.hint}</p>
      {canEdit && (
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {progress.cancel}
        </button>
      )}
      {isAsking && <Stop {...{ auth, run, onChange }} onClose={() => setAsking(false)} />}
    </section>
  );
}

function Stage({ label, slices: { done, total } }: { label: string; slices: Slices }) {
  return (
    <div>
      <p class="figures" role="status">
        {texts.value.progress.of(label, done, total)}
      </p>
      <progress aria-label={label} max={total} value={done} />
    </div>
  );
}

interface StopProps extends Omit<RunProgressProps, "canEdit"> {
  onClose: () => void;
}

function Stop({ auth, run, onChange, onClose }: StopProps) {
  const { progress } = texts.value;
  const {
    busy,
    error,
    run: stop,
  } = useDeed(
    async () => {
      await cancel(auth, run.id);
      told(progress.cancelled);
      onChange();
      onClose();
    },
    { finished: progress.finished },
  );
  return (
    <Confirm
      title={progress.cancelTitle}
      verb={progress.cancel}
      keep={progress.keep}
      isLoss
      busy={busy}
      error={error}
      onConfirm={stop}
      onClose={onClose}
    >
      <p>{progress.cancelText}</p>
    </Confirm>
  );
}
