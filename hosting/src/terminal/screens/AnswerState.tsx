import { ApiProblem } from "../../shared/api";
import { words } from "../../shared/i18n/shared";
import { Retry } from "../../shared/ui/LiveState";
import { Loading } from "../../shared/ui/Loading";
import type { Answer } from "./useAnswer";

/** What there is to say while an answer is not there. `offline` names what the network is needed for. */
export function AnswerState({
  answer,
  offline,
  onRetry,
}: {
  answer: Answer<unknown>;
  offline: string;
  onRetry: () => void;
}) {
  if (answer.phase === "ready") return null;
  if (answer.phase === "asking") return <Loading />;
  return answer.error instanceof ApiProblem ? (
    <Retry tone="error" text={words.value.errors.unexpected} onRetry={onRetry} />
  ) : (
    <Retry tone="warning" text={offline} onRetry={onRetry} />
  );
}
