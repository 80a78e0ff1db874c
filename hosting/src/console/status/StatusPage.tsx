import { useEffect, useId, useMemo, useState } from "preact/hooks";
import type { Department } from "../../data/department";
import type { Backend } from "../../shared/firebase/people";
import { formatLongDate } from "../../shared/time/calendarFormat";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import type { AdminProfile } from "../account";
import { texts } from "../i18n/texts";
import { AttendanceTable } from "./AttendanceTable";
import { countsOf } from "./attendance";
import { StatusBoard } from "./board";

/** 今日の出勤状況 of a department. */
export function StatusPage({ backend, profile }: { backend: Backend; profile: AdminProfile }) {
  const [department, setDepartment] = useState(profile.departments[0]);
  if (!department) {
    return (
      <main class="page">
        <Notice tone="info">{texts.value.status.noDepartments}</Notice>
      </main>
    );
  }
  return (
    <main class="page">
      <div class="page-head">
        <h2>{texts.value.status.title}</h2>
        <DepartmentChoice departments={profile.departments} chosen={department} onChoose={setDepartment} />
      </div>
      <Board backend={backend} profile={profile} department={department} />
    </main>
  );
}

interface DepartmentChoiceProps {
  departments: readonly Department[];
  chosen: Department;
  onChoose: (department: Department) => void;
}

function DepartmentChoice({ departments, chosen, onChoose }: DepartmentChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <label for={id}>{texts.value.status.department}</label>
      <select
        id={id}
        value={chosen.id}
        onChange={({ currentTarget }) =>
          onChoose(departments.find((one) => one.id === currentTarget.value) ?? chosen)
        }
      >
        {departments.map(({ id: value, code, name }) => (
          <option key={value} value={value}>
            {code} {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface BoardProps {
  backend: Backend;
  profile: AdminProfile;
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
