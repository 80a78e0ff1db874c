import type { Auth } from "firebase/auth";
import { useEffect, useState } from "preact/hooks";
import type { Live } from "../../shared/firebase/live";
import { readOnce } from "../../shared/readOnce";
import { LiveState } from "../../shared/ui/LiveState";
import { matches } from "../../shared/ui/media";
import { texts } from "../i18n/texts";
import { AverageList } from "./AverageList";
import { Expectations } from "./Expectations";
import { LimitLine } from "./LimitLine";
import { averagesOf, linesOf } from "./lines";
import type { Overview } from "./overview";

export interface LimitsCardProps {
  auth: Auth;
  employeeId: string;
  month: string;
  /** The month's overtime as the sheet has it: when it changes, so does where somebody stands. */
  overtime: number;
}

const isWide = matches("(min-width: 60rem)");

/** 上限: where the employee stands against the limits on overtime, and whether they will pass one. */
export function LimitsCard({ auth, employeeId, month, overtime }: LimitsCardProps) {
  const [live, setLive] = useState<Live<Overview>>({ phase: "loading" });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: overtime and tries say when to look again
  useEffect(() => {
    let isWanted = true;
    void readOnce<Overview>(auth, `/api/ledger/standings/${employeeId}?month=${month}`).then((answer) => {
      if (isWanted) setLive(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [auth, employeeId, month, overtime, tries]);
  function retry() {
    setLive({ phase: "loading" });
    setTries(tries + 1);
  }

  const words = texts.value.limits;
  return (
    <section class="card limits" aria-label={words.title}>
      <LiveState live={live} onRetry={retry} />
      {live.phase === "ready" && (
        <>
          <Expectations forecast={live.value.forecast} />
          <details open={isWide.value}>
            <summary>
              <h3>{words.title}</h3> <span class="aside">{live.value.limits.name}</span>
            </summary>
            <ul class="limit-lines">
              {linesOf(live.value).map((line) => (
                <LimitLine key={line.what} line={line} limits={live.value.limits} />
              ))}
            </ul>
            <AverageList averages={averagesOf(live.value)} />
            {live.value.limits.withoutStatutory && <p class="aside">{words.withoutStatutory}</p>}
          </details>
        </>
      )}
    </section>
  );
}
