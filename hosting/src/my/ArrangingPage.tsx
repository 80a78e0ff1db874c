import type { Employee } from "../data/employee";
import { Arrangements } from "../record/arranging/Arrangements";
import { texts } from "../record/arranging/i18n/texts";
import { MonthNavigation } from "../record/month/MonthNavigation";
import type { Backend } from "../shared/firebase/people";
import { isMonth, monthOf } from "../shared/time/month";
import { addressOf, placeInRoom } from "./room";

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
      <Arrangements {...{ backend, employee, month, date }} />
    </main>
  );
}
