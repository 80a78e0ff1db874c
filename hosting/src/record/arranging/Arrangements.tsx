import type { Employee } from "../../data/employee";
import type { Backend } from "../../shared/firebase/people";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { useRead } from "../../shared/useRead";
import { texts as dayTexts } from "../day/i18n/texts";
import { usePatterns } from "../day/usePatterns";
import { ArrangedLists } from "./ArrangedLists";
import { readArranged } from "./arranged";

export interface ArrangementsProps {
  backend: Backend;
  employee: Employee;
  month: string;
  /** Where the forms begin. */
  date: string;
  /** Whether it is for reading alone. */
  isFixed?: boolean;
}

/** 休暇・出張・振替 of a month, to be registered and taken back while it is not confirmed. */
export function Arrangements({ backend, employee, month, date, isFixed = false }: ArrangementsProps) {
  const key = `${employee.id} ${month}`;
  const { live, again } = useRead(key, () => readArranged(backend.auth, employee.id, month));
  const patterns = usePatterns(backend.store, employee.departmentId);
  return (
    <>
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && (
        <>
          {live.value.locked && <Notice tone="info">{dayTexts.value.locked}</Notice>}
          <ArrangedLists
            key={`${key} ${date}`}
            auth={backend.auth}
            employeeId={employee.id}
            arranged={isFixed ? { ...live.value, locked: true } : live.value}
            patterns={patterns}
            date={date}
            onChanged={again}
          />
        </>
      )}
    </>
  );
}
