import { useEffect, useMemo, useState } from "preact/hooks";
import type { Department } from "../../data/department";
import { formatLongDate } from "../../shared/time/calendarFormat";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { DepartmentPage } from "../Page";
import type { PageProps } from "../pages";
import { AttendanceTable } from "./AttendanceTable";
import { countsOf } from "./attendance";
import { StatusBoard } from "./board";

/** 今日の出勤状況 of a department. */
export function StatusPage({ backend, profile }: PageProps) {
  return (
    <DepartmentPage title={texts.value.status.title} profile={profile}>
      {(department) => <Board backend={backend} profile={profile} department={department} />}
    </DepartmentPage>
  );
}

interface BoardProps extends PageProps {
  department: Department;
}

function Board({ backend, profile, department }: BoardProps) {
  const board = useMemo(() => new StatusBoard(backend.store, profile.organisation), [backend, profile]);
  const [attempt, setAttempt] = useState(0);
  const workDate = board.workDate.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt follows the same things anew.
  useEffect(() => board.follow(department.id, workDate), [board, department, workDate, attempt]);
  const live = board.people.value;

  async function retry() {
    await board.reconnect();
    setAttempt((one) => one + 1);
  }

  return (
    <>
      <p class="status-place">
        {profile.organisation.name} / {department.code} {department.name} — {formatLongDate(workDate)}
      </p>
      <LiveState live={live} onRetry={() => void retry()} />
      {live.phase === "ready" &&
        (live.value.length === 0 ? (
          <Notice tone="info">{texts.value.status.noPeople}</Notice>
        ) : (
          <>
            <Summary counts={countsOf(live.value)} />
            <AttendanceTable
              people={live.value}
              caption={`${texts.value.status.title} ${department.name} ${formatLongDate(workDate)}`}
            />
          </>
        ))}
    </>
  );
}

function Summary({ counts }: { counts: ReturnType<typeof countsOf> }) {
  const { summary, counted } = texts.value.status;
  return (
    <p class="status-summary">
      {(["in", "out", "present"] as const).map((name) => (
        <span key={name}>{counted(summary[name], counts[name])}</span>
      ))}
    </p>
  );
}
