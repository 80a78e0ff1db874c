import { useCallback, useEffect, useState } from "preact/hooks";

/** What was asked of the server, and what became of it. */
export type Answer<T> =
  | { phase: "asking" }
  | { phase: "ready"; value: T }
  | { phase: "failed"; error: unknown };

/** Asks at once, again whenever `about` changes, and again on the returned call. Late answers are dropped. */
export function useAnswer<T>(about: string, ask: () => Promise<T>): [Answer<T>, () => void] {
  const [answer, setAnswer] = useState<Answer<T>>({ phase: "asking" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is asked follows from `about`.
  useEffect(() => {
    let wanted = true;
    const learn = (learnt: Answer<T>) => wanted && setAnswer(learnt);
    learn({ phase: "asking" });
    ask().then(
      (value) => learn({ phase: "ready", value }),
      (error: unknown) => learn({ phase: "failed", error }),
    );
    return () => {
      wanted = false;
    };
  }, [about, attempt]);
  return [answer, useCallback(() => setAttempt((one) => one + 1), [])];
}
