import type { Auth } from "firebase/auth";
import { useMemo, useState } from "preact/hooks";
import { formatMinutes } from "../../shared/time/duration";
import { dateAfter } from "../../shared/time/month";
import { ChartFigure } from "../../shared/ui/chart/ChartFigure";
import type { ChartData } from "../../shared/ui/chart/data";
import { Field } from "../../shared/ui/Field";
import { LiveState } from "../../shared/ui/LiveState";
import { useRead } from "../../shared/useRead";
import { DAYS_BACK } from "./asked";
import { type Check, readChecks } from "./checks";
import { activityInWords, texts } from "./i18n/texts";
import { sums } from "./slots";

interface SumsProps {
  auth: Auth;
  employeeId: string;
  /** Which days are summed at first. */
  from: string;
  to: string;
  /** How often something was saved: then they are summed anew. */
  changes: number;
}

/** 集計: what the time of chosen days was spent on. */
export function Sums({ auth, employeeId, from: first, to: last, changes }: SumsProps) {
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last);
  const words = texts.value;
  const wrong = to < from ? words.wrongOrder : null;
  const tooLong = to > dateAfter(from || to, DAYS_BACK) ? words.tooLong(DAYS_BACK) : null;
  const problem = from === "" || to === "" ? "" : (wrong ?? tooLong);
  return (
    <section class="card check-sums" aria-label={words.sums}>
      <h3>{words.sums}</h3>
      <div class="period">
        <Field type="date" label={words.from} value={from} onValue={setFrom} />
        <Field type="date" label={words.to} value={to} min={from} onValue={setTo} error={problem || null} />
      </div>
      {problem === null && <Summed key={`${from}/${to}/${changes}`} {...{ auth, employeeId, from, to }} />}
    </section>
  );
}

interface SummedProps {
  auth: Auth;
  employeeId: string;
  from: string;
  to: string;
}

function Summed({ auth, employeeId, from, to }: SummedProps) {
  const { live, again } = useRead(`${from}/${to}`, () => readChecks(auth, employeeId, from, to));
  return (
    <>
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && <Picture checks={live.value.checks} />}
    </>
  );
}

function Picture({ checks }: { checks: readonly Check[] }) {
  const words = texts.value;
  const data = useMemo(() => chartOf(checks), [checks]);
  if (data.labels.length === 0) return <p>{words.none}</p>;
  const recorded = checks.filter(({ slots }) => slots.length > 0).length;
  return (
    <>
      <p class="field-hint">{words.days(recorded)}</p>
      <ChartFigure title={words.chart} data={data} />
    </>
  );
}

function chartOf(checks: readonly Check[]): ChartData {
  const { activity, length } = texts.value;
  const found = sums(checks.flatMap(({ slots }) => slots));
  return {
    kind: "bar",
    lying: true,
    heading: activity,
    labels: found.map(([name]) => activityInWords(name)),
    series: [{ name: length, values: found.map(([, minutes]) => minutes) }],
    format: formatMinutes,
    step: 60,
  };
}
