import type { Auth } from "firebase/auth";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Employee } from "../../data/employee";
import type { Backend } from "../../shared/firebase/people";
import { reasonOf } from "../../shared/reasons";
import { Retry } from "../../shared/ui/LiveState";
import { Loading } from "../../shared/ui/Loading";
import { type Names, namesOf } from "../day/changes";
import { texts } from "../day/i18n/texts";
import { usePatterns } from "../day/usePatterns";
import type { MonthRecord } from "../month/record";
import { EditTable } from "./EditTable";
import { type Edit, readEdits } from "./edits";

export interface HistoryProps {
  backend: Backend;
  employee: Employee;
  record: MonthRecord;
  month: string;
}

/** 修正の履歴: who changed what in a month, when and why. Read when it is opened. */
export function History({ backend, employee, record, month }: HistoryProps) {
  const [open, setOpen] = useState(false);
  const patterns = usePatterns(backend.store, employee.departmentId);
  const names = namesOf(...record.categories.value, ...patterns);
  return (
    <details class="card history" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{texts.value.history.title}</summary>
      {open && <Edits auth={backend.auth} employeeId={employee.id} month={month} names={names} />}
    </details>
  );
}

type State = { phase: "loading" } | { phase: "failed"; reason: string } | { phase: "read"; edits: Edit[] };

interface EditsProps {
  auth: Auth;
  employeeId: string;
  month: string;
  names: Names;
}

function Edits({ auth, employeeId, month, names }: EditsProps) {
  const [state, setState] = useState<State>({ phase: "loading" });
  const read = useCallback(async () => {
    setState({ phase: "loading" });
    setState(
      await readEdits(auth, employeeId, month).then(
        (edits): State => ({ phase: "read", edits }),
        (error: unknown): State => ({ phase: "failed", reason: reasonOf(error) }),
      ),
    );
  }, [auth, employeeId, month]);
  useEffect(() => void read(), [read]);
  if (state.phase === "loading") return <Loading />;
  if (state.phase === "failed") return <Retry tone="error" text={state.reason} onRetry={() => void read()} />;
  if (state.edits.length === 0) return <p>{texts.value.history.none}</p>;
  return <EditTable edits={state.edits} names={names} />;
}
