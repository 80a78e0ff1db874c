import { useMemo } from "preact/hooks";
import { MonthRecord } from "../../record/month/record";
import type { Backend } from "../../shared/firebase/people";
import { Notice } from "../../shared/ui/Notice";
import type { EmployeeProfile } from "../account";
import { texts } from "../i18n/texts";
import { MonthPage } from "../MonthPage";
import { CloseButton } from "./CloseButton";
import { useIdleClose } from "./useIdleClose";

interface TimecardPageProps extends EmployeeProfile {
  backend: Backend;
}

/** タイムカード: the employee's own months, for a look. */
export function TimecardPage({ backend, employee, organisation }: TimecardPageProps) {
  const isNearlyOver = useIdleClose();
  const record = useMemo(
    () => new MonthRecord(backend, employee, organisation),
    [backend, employee, organisation],
  );
  const { timecard } = texts.value;
  return (
    <>
      <header class="top-bar timecard-bar">
        <div class="top-bar-title">
          <h1>{timecard.title}</h1>
          <p>{organisation.name}</p>
        </div>
        <p class="top-bar-person">
          {employee.code} {employee.name}
        </p>
        <CloseButton />
      </header>
      {isNearlyOver && (
        <div class="timecard-over">
          <Notice tone="warning">{timecard.nearlyOver}</Notice>
        </div>
      )}
      <MonthPage record={record} employee={employee} />
    </>
  );
}
