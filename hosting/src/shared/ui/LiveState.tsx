import type { Live } from "../firebase/live";
import { words } from "../i18n/shared";
import { Loading } from "./Loading";
import { Notice } from "./Notice";

/** What there is to say about followed data that is not (freshly) there. Nothing when all is well. */
export function LiveState({ live, onRetry }: { live: Live<unknown>; onRetry: () => void }) {
  if (live.phase === "loading") return <Loading />;
  if (live.phase === "failed") return <Retry tone="error" text={words.value.live.failed} onRetry={onRetry} />;
  if (live.phase === "offline")
    return <Retry tone="warning" text={words.value.live.offline} onRetry={onRetry} />;
  return live.stale ? <Retry tone="warning" text={words.value.live.stale} onRetry={onRetry} /> : null;
}

export interface RetryProps {
  tone: "warning" | "error";
  text: string;
  onRetry: () => void;
}

/** A message with a button that tries again. */
export function Retry({ tone, text, onRetry }: RetryProps) {
  return (
    <Notice tone={tone}>
      <p>{text}</p>
      <button type="button" class="button" onClick={onRetry}>
        {words.value.retry}
      </button>
    </Notice>
  );
}
