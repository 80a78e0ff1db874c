import { ArrowLeft } from "lucide";
import { readOnce } from "../../../shared/readOnce";
import { formatNumericDate } from "../../../shared/time/calendarFormat";
import { formatDateTime } from "../../../shared/time/format";
import { Icon } from "../../../shared/ui/Icon";
import { LiveState } from "../../../shared/ui/LiveState";
import { Notice } from "../../../shared/ui/Notice";
import { useRead } from "../../../shared/useRead";
import { href } from "../../address";
import type { PartProps } from "../ConnectionsPage";
import { texts } from "./i18n/texts";
import { RunLines } from "./RunLines";
import { RunProgress } from "./RunProgress";
import { RunState } from "./RunState";
import { reasonOfRun } from "./reasons";
import { COUNTS, isUnderWay, pathOf, type RunWithLines } from "./run";

interface OneRunProps extends PartProps {
  id: string;
}

/** One run: its progress while it lasts, then what came of it, line by line. */
export function OneRun({ id, backend, canEdit }: OneRunProps) {
  const { live, again } = useRead(id, () => readOnce<RunWithLines>(backend.auth, pathOf(id)));
  const words = texts.value;
  const isGone = live.phase === "failed" && live.code === "notFound";
  return (
    <>
      <a class="button run-back" href={href("connections", { part: "runs" })}>
        <Icon of={ArrowLeft} size={20} />
        {words.back}
      </a>
      {isGone ? <Notice tone="info">{words.gone}</Notice> : <LiveState live={live} onRetry={again} />}
      {live.phase === "ready" && (
        <>
          <RunHead run={live.value} />
          {isUnderWay(live.value) ? (
            <RunProgress auth={backend.auth} run={live.value} canEdit={canEdit} onChange={again} />
          ) : (
            <RunLines run={live.value} />
          )}
        </>
      )}
    </>
  );
}

function RunHead({ run }: { run: RunWithLines }) {
  const { columns, kinds, until, counts, calls, cancelledText, finishedAt } = texts.value;
  return (
    <section class="card run-head" aria-labelledby="run-name">
      <h3 id="run-name">
        {run.connectionName} <RunState run={run} />
      </h3>
      {run.code !== null && <Notice tone="error">{reasonOfRun(run.code)}</Notice>}
      {run.state === "cancelled" && <Notice tone="warning">{cancelledText}</Notice>}
      <dl class="facts">
        <dt>{columns.range}</dt>
        <dd>{until(formatNumericDate(run.from), formatNumericDate(run.to))}</dd>
        <dt>{columns.kind}</dt>
        <dd>{kinds[run.kind]}</dd>
        <dt>{columns.startedAt}</dt>
        <dd>{formatDateTime(Date.parse(run.startedAt))}</dd>
        {run.finishedAt !== null && (
          <>
            <dt>{finishedAt}</dt>
            <dd>{formatDateTime(Date.parse(run.finishedAt))}</dd>
            <dt>{calls}</dt>
            <dd>{run.calls}</dd>
          </>
        )}
      </dl>
      {run.counts && (
        <dl class="counts">
          {COUNTS.map((each) => (
            <div key={each}>
              <dt>{counts[each]}</dt>
              <dd>{run.counts?.[each]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
