import { useComputed } from "@preact/signals";
import { useEffect, useMemo, useState } from "preact/hooks";
import { formatNumericDate } from "../../../shared/time/calendarFormat";
import { workDateOf } from "../../../shared/time/workDate";
import { LiveState } from "../../../shared/ui/LiveState";
import { matches } from "../../../shared/ui/media";
import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";
import { StatusBoard } from "../../status/board";
import { Page } from "../Page";
import { useTerminal } from "../useTerminal";
import { DateChoice } from "./DateChoice";
import { StatusCards } from "./StatusCards";
import { StatusTable } from "./StatusTable";

// Eight columns need room, in some languages more than a tablet held upright has.
const isNarrow = matches("(max-width: 60rem)");

/** 出勤状況一覧: who of the department came and left when, on a date. */
export function StatusPage() {
  const { terminal } = useTerminal();
  const { organisation, department } = terminal.session.value;
  const { status } = texts.value;
  const today = useComputed(() => {
    const { timeZone, dayBoundary } = terminal.session.value.organisation;
    return workDateOf(terminal.now.value, timeZone, dayBoundary);
  }).value;
  // Null follows the day: at the day boundary the screen turns over.
  const [chosen, setChosen] = useState<string | null>(null);
  const date = chosen ?? today;
  return (
    <Page title={status.title}>
      <p class="status-place">
        {organisation.name} / {department.code} {department.name}
      </p>
      {organisation.terminal.status ? (
        <>
          <DateChoice
            date={date}
            today={today}
            onChoose={(next) => setChosen(next === today ? null : next)}
          />
          {date > today && <Notice tone="info">{status.planned}</Notice>}
          <Board date={date} />
        </>
      ) : (
        <Notice tone="warning">{status.off}</Notice>
      )}
    </Page>
  );
}

function Board({ date }: { date: string }) {
  const { terminal } = useTerminal();
  const board = useMemo(() => new StatusBoard(terminal), [terminal]);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt follows the same date anew.
  useEffect(() => board.follow(date), [board, date, attempt]);
  const live = board.people.value;
  const online = terminal.online.value;
  const isMissing = live.phase === "offline";
  useEffect(() => {
    if (online && isMissing) setAttempt((one) => one + 1);
  }, [online, isMissing]);
  const { status } = texts.value;
  if (live.phase === "failed" && live.code === "statusOff")
    return <Notice tone="warning">{status.off}</Notice>;
  if (live.phase !== "ready") return <LiveState live={live} onRetry={() => setAttempt((one) => one + 1)} />;
  if (live.value.length === 0) return <Notice tone="info">{status.nobody}</Notice>;
  const caption = `${status.title} ${formatNumericDate(date)}`;
  return (
    <>
      <LiveState live={live} onRetry={() => setAttempt((one) => one + 1)} />
      {isNarrow.value ? (
        <StatusCards people={live.value} date={date} label={caption} />
      ) : (
        <StatusTable people={live.value} date={date} caption={caption} />
      )}
    </>
  );
}
