import { formatDateTime } from "../../../shared/time/format";
import { href } from "../../address";
import { RunState } from "./RunState";
import { reasonOfRun } from "./reasons";
import type { Run } from "./run";
import "./runs.css";

/** A run in a line or two; it leads to its log. */
export function RunSummary({ run }: { run: Run }) {
  return (
    <span class="run-summary">
      <a class="connection-link" href={href("connections", { part: "runs", run: run.id })}>
        <time dateTime={run.startedAt}>{formatDateTime(Date.parse(run.startedAt))}</time>
      </a>
      <RunState run={run} />
      {run.code !== null && <span>{reasonOfRun(run.code)}</span>}
    </span>
  );
}
