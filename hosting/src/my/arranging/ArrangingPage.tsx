import type { Employee } from "../../data/employee";
import type { Backend } from "../../shared/firebase/people";
import { isMonth, monthOf } from "../../shared/time/month";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { useRead } from "../../shared/useRead";
import { texts as dayTexts } from "../day/i18n/texts";
import { usePatterns } from "../day/usePatterns";
import { MonthNavigation } from "../month/MonthNavigation";
import { addressOf, placeInRoom } from "../room";
import { ArrangedLists } from "./ArrangedLists";
import { readArranged } from "./arranged";
import { texts } from "./i18n/texts";

export interface ArrangingPageProps {
  backend: Backend;
  employee: Employee;
  today: string;
}

/** 休暇・出張・振替 of a month; a date in the address is where the forms begin. */
export function ArrangingPage({ backend, employee, today }: ArrangingPageProps) {
  const place = placeInRoom.value;
  const month = isMonth(monthOf(place)) ? monthOf(place) : monthOf(today);
  const date = place.length === today.length ? place : monthOf(today) === month ? today : `${month}-01`;
  const { live, again } = useRead(month, () => readArranged(backend.auth, employee.id, month));
  const patterns = usePatterns(backend.store, employee.departmentId);
  return (
    <main class="page">
      <div class="page-head">
        <h2>{texts.value.title}</h2>
        <MonthNavigation
          month={month}
          current={monthOf(today)}
          address={(each) => addressOf("arrangements", each)}
        />
      </div>
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && (
        <>
          {live.value.locked && <Notice tone="info">{dayTexts.value.locked}</Notice>}
          <ArrangedLists
            key={place}
            auth={backend.auth}
            employeeId={employee.id}
            arranged={live.value}
            patterns={patterns}
            date={date}
            onChanged={again}
          />
        </>
      )}
    </main>
  );
}
