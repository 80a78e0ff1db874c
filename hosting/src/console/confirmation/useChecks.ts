import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { reasonOf } from "../../shared/reasons";
import type { Tone } from "../../shared/ui/Notice";
import { call } from "../api";
import { texts } from "./i18n/texts";

/** What recomputing a digest says; `unchained`: the digest of the month before is another than it was chained to. */
export type Check = "holds" | "changed" | "unchained";

const AT_ONCE = 6;

/** Recomputes digests on the server, some at a time. The results are by digest: one that is made anew has none yet. */
export function useChecks(auth: Auth, month: string) {
  const [results, setResults] = useState<Readonly<Record<string, Check>>>({});
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ tone: Tone; text: string } | null>(null);

  async function run(people: readonly { id: string; digest: string }[]) {
    setBusy(true);
    setResults({});
    setSaid({ tone: "info", text: texts.value.checking });
    const waiting = [...people];
    const found: Record<string, Check> = {};
    async function worker() {
      for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
        found[one.digest] = await checked(auth, one.id, month);
        setResults({ ...found });
      }
    }
    try {
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      setSaid(summary(Object.values(found)));
    } catch (error) {
      setSaid({ tone: "error", text: reasonOf(error) });
    }
    setBusy(false);
  }
  return { results, busy, said, run };
}

async function checked(auth: Auth, id: string, month: string): Promise<Check> {
  const path = `/api/ledger/sheets/${id}/${month}/digest`;
  const { holds, chained } = await call<{ holds: boolean; chained: boolean }>(auth, path);
  if (!holds) return "changed";
  return chained ? "holds" : "unchained";
}

function summary(found: readonly Check[]): { tone: Tone; text: string } {
  const wrong = found.filter((one) => one !== "holds").length;
  if (wrong > 0) return { tone: "error", text: texts.value.checkedWrong(wrong) };
  return { tone: "success", text: texts.value.checkedFine(found.length) };
}
