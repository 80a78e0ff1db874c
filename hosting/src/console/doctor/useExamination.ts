import type { Auth } from "firebase/auth";
import { useCallback, useEffect, useState } from "preact/hooks";
import { call } from "../api";
import { type Examined, type Finding, followed, PARTS, type Part, silent } from "./finding";

const PAUSE = 2000; // ms between two looks at what is waited for
const PATIENCE = 60_000; // ms for one answer: a function that sleeps has to start first

interface Answer {
  findings: readonly Finding[];
}

interface Examination {
  /** Null before the first time. */
  examined: Examined | null;
  begin: () => void;
}

/** Asks all functions at once, then again those that wait for something, until nothing is waited for. */
export function useExamination(auth: Auth): Examination {
  const [examined, setExamined] = useState<Examined | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (turn === 0) return;
    const leaving = new AbortController();
    const tell = (part: Part, findings: readonly Finding[]) => {
      if (!leaving.signal.aborted) setExamined((known) => known && { ...known, [part]: findings });
    };
    setExamined({ punch: null, ledger: null, sync: null, reports: null });
    for (const part of PARTS) void examine(auth, part, leaving.signal, (findings) => tell(part, findings));
    return () => leaving.abort();
  }, [auth, turn]);
  return { examined, begin: useCallback(() => setTurn((count) => count + 1), []) };
}

async function examine(
  auth: Auth,
  part: Part,
  leaving: AbortSignal,
  tell: (findings: readonly Finding[]) => void,
): Promise<void> {
  const path = `/api/${part}/doctor`;
  try {
    let { findings } = await call<Answer>(auth, path, { method: "POST", timeout: PATIENCE });
    tell(findings);
    while (findings.some(({ state }) => state === "waiting") && !leaving.aborted) {
      await pause();
      findings = followed(findings, (await call<Answer>(auth, path)).findings);
      tell(findings);
    }
  } catch {
    tell([silent(part)]);
  }
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));
