import { texts } from "./i18n/texts";
import { type Run, toneOf } from "./run";

/** How a run stands, in a word. */
export function RunState({ run }: { run: Run }) {
  const tone = toneOf(run);
  const isPartial = run.state === "finished" && tone === "warning";
  return (
    <span class={`badge ${tone && `badge-${tone}`}`}>
      {isPartial ? texts.value.partly : texts.value.states[run.state]}
    </span>
  );
}
