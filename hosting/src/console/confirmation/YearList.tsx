import { ChevronLeft, ChevronRight } from "lucide";
import { followQuery } from "../../shared/firebase/live";
import { formatMonth } from "../../shared/time/calendarFormat";
import { isMonth, monthAfter, monthOf } from "../../shared/time/month";
import { now } from "../../shared/time/now";
import { workDateOf } from "../../shared/time/workDate";
import { Icon } from "../../shared/ui/Icon";
import { LiveState } from "../../shared/ui/LiveState";
import { href } from "../address";
import { here, place } from "../place";
import { useFollowed } from "../useFollowed";
import type { DepartmentProps } from "./ConfirmationPage";
import { texts } from "./i18n/texts";
import { type ConfirmationMonth, monthsOf, openIn, untouched } from "./months";
import { StateBadge } from "./StateBadge";
import { monthsFrom, yearOf } from "./year";

/** The months of the organisation's year with their states, as they change. */
export function YearList({ backend, profile, department }: DepartmentProps) {
  const { timeZone, dayBoundary, yearStartMonth } = profile.organisation;
  const present = monthOf(workDateOf(now.value, timeZone, dayBoundary));
  const asked = place.value.params.get("year") ?? "";
  const first = yearOf(isMonth(asked) ? asked : present, yearStartMonth);
  const months = monthsFrom(first);
  const { live, again } = useFollowed<ConfirmationMonth[]>(`${department.id} ${first}`, (found) =>
    followQuery(monthsOf(backend.store, department.id, first, monthAfter(first, 11)), found),
  );
  const known = live.phase === "ready" ? live.value : [];
  return (
    <>
      <p class="field-hint">{texts.value.hint}</p>
      <Years first={first} />
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && (
        <ol class="year-list">
          {months.map((month) => (
            <MonthLine
              key={month}
              month={known.find((one) => one.month === month) ?? untouched(month)}
              departmentId={department.id}
              present={present}
            />
          ))}
        </ol>
      )}
    </>
  );
}

function Years({ first }: { first: string }) {
  const words = texts.value;
  return (
    <nav class="year-navigation" aria-label={words.years}>
      <a class="icon-button" href={here({ year: monthAfter(first, -12) })} aria-label={words.yearBefore}>
        <Icon of={ChevronLeft} />
      </a>
      <h3 aria-live="polite">{words.year(first.slice(0, 4))}</h3>
      <a class="icon-button" href={here({ year: monthAfter(first, 12) })} aria-label={words.yearAfter}>
        <Icon of={ChevronRight} />
      </a>
    </nav>
  );
}

interface MonthLineProps {
  month: ConfirmationMonth;
  departmentId: string;
  present: string;
}

function MonthLine({ month, departmentId, present }: MonthLineProps) {
  const words = texts.value;
  const open = openIn(month);
  const said = (
    <>
      <span class="month-name">{formatMonth(month.month)}</span>
      <span class="month-people">
        {month.state === "confirmed" && words.people(Object.keys(month.people ?? {}).length)}
        {open > 0 && <strong class="month-opened">{words.opened(open)}</strong>}
      </span>
      {month.month < present || month.state !== "open" ? (
        <StateBadge state={month.state} />
      ) : (
        <span class="month-coming">{month.month === present ? words.running : words.coming}</span>
      )}
    </>
  );
  return (
    <li>
      {month.month > present ? (
        <div>{said}</div>
      ) : (
        <a href={href("confirmation", { department: departmentId, month: month.month })}>{said}</a>
      )}
    </li>
  );
}
