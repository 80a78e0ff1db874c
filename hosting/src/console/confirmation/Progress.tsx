import { useState } from "preact/hooks";
import { reasonOf } from "../../shared/reasons";
import { Notice } from "../../shared/ui/Notice";
import { call } from "../api";
import { texts } from "./i18n/texts";
import type { StageProps } from "./MonthView";
import { pathOf } from "./overview";
import { useFollowedCount } from "./useFollowedCount";

/** A month on its way: how many sheets have followed. It goes on without this page. */
export function Progress({ backend, department, month, known, canEdit }: StageProps) {
  const words = texts.value;
  const { count, isStuck } = useFollowedCount(backend.store, department.id, month, known.generation);
  const all = known.targets?.length ?? 0;
  const said = words.progress[known.state === "confirming" ? "confirming" : "reopening"];
  return (
    <section class="card stage" aria-labelledby="stage-progress">
      <h3 id="stage-progress">{said}</h3>
      <progress class="month-progress" aria-labelledby="stage-progress" max={all} value={count ?? 0} />
      <p class="figures" role="status">
        {words.followed(Math.min(count ?? 0, all), all)}
      </p>
      <p class="field-hint">{words.progress.hint}</p>
      {isStuck && canEdit && <Again auth={backend.auth} path={pathOf(department.id, month)} known={known} />}
    </section>
  );
}

interface AgainProps extends Pick<StageProps, "known"> {
  auth: StageProps["backend"]["auth"];
  path: string;
}

/** For when it stands still: the same is asked for again, which does nothing twice. */
function Again({ auth, path, known }: AgainProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const words = texts.value;

  async function ask() {
    const isConfirming = known.state === "confirming";
    const body = isConfirming
      ? { targets: known.targets, despite: words.progress.again }
      : { reason: words.progress.again };
    const deed = isConfirming ? "confirmation" : "reopening";
    await call(auth, `${path}/${deed}`, { method: "POST", body }).then(
      () => setProblem(null),
      (error: unknown) => setProblem(reasonOf(error)),
    );
  }

  return (
    <Notice tone="warning">
      <p>{problem ?? words.progress.stuck}</p>
      <button type="button" class="button" onClick={() => void ask()}>
        {words.progress.again}
      </button>
    </Notice>
  );
}
