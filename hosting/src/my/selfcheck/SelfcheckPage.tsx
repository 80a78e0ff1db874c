import { useState } from "preact/hooks";
import type { Employee } from "../../data/employee";
import type { Backend } from "../../shared/firebase/people";
import { formatDayAndWeekday, formatLongDate } from "../../shared/time/calendarFormat";
import { dateAfter } from "../../shared/time/month";
import { Field } from "../../shared/ui/Field";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { useRead } from "../../shared/useRead";
import { addressOf, placeInRoom } from "../room";
import { AskedDays } from "./AskedDays";
import { activitiesOn, missingDays } from "./asked";
import { CheckForm } from "./CheckForm";
import { readDay } from "./day";
import { texts } from "./i18n/texts";
import { readRecent } from "./recent";
import { Sums } from "./Sums";

export interface SelfcheckPageProps {
  backend: Backend;
  employee: Employee;
  today: string;
}

/** 働き方セルフチェック: how a day was spent, and what days come to together. */
export function SelfcheckPage({ backend: { auth }, employee, today }: SelfcheckPageProps) {
  const date = isDate(placeInRoom.value) ? placeInRoom.value : today;
  const recent = useRead(today, () => readRecent(auth, employee.id, today));
  const day = useRead(date, () => readDay(auth, employee.id, date));
  const [saved, setSaved] = useState<{ date: string; times: number }>({ date: "", times: 0 });
  const words = texts.value;

  function changed() {
    setSaved({ date, times: saved.times + 1 });
    recent.again();
    day.again();
  }

  return (
    <main class="page">
      <div class="page-head">
        <h2>{words.title}</h2>
        <p class="field-hint">{words.intro}</p>
      </div>
      {recent.live.phase === "ready" && (
        <AskedDays days={missingDays(recent.live.value.rounds, recent.live.value.checks, today)} />
      )}
      {saved.date && <Notice tone="success">{words.saved(formatDayAndWeekday(saved.date))}</Notice>}
      <div class="check-page">
        <section class="card check-day" aria-label={words.slots}>
          <Field
            type="date"
            label={words.day}
            value={date}
            max={today}
            onValue={(chosen) => {
              if (isDate(chosen)) location.hash = addressOf("selfcheck", chosen);
            }}
          />
          <h3>{formatLongDate(date)}</h3>
          {date > today ? (
            <Notice tone="info">{words.notYet}</Notice>
          ) : (
            <>
              <LiveState live={recent.live} onRetry={recent.again} />
              <LiveState live={day.live} onRetry={day.again} />
              {recent.live.phase === "ready" && day.live.phase === "ready" && (
                <CheckForm
                  key={date}
                  auth={auth}
                  date={date}
                  recorded={day.live.value.slots}
                  isFresh={day.live.value.isFresh}
                  first={day.live.value.first}
                  activities={activitiesOn(date, recent.live.value.rounds, recent.live.value.activities)}
                  onSaved={changed}
                />
              )}
            </>
          )}
        </section>
        <Sums
          auth={auth}
          employeeId={employee.id}
          from={dateAfter(today, -DAYS_SUMMED)}
          to={today}
          changes={saved.times}
        />
      </div>
    </main>
  );
}

/** At first the last four weeks are summed, today included. */
const DAYS_SUMMED = 27;

const isDate = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T12:00:00Z`));
