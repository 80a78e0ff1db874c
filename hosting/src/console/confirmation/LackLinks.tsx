import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { href } from "../address";
import { texts } from "./i18n/texts";
import type { Candidate, Lack } from "./overview";

const SHOWN = 3;

interface LackLinksProps {
  person: Candidate;
  month: string;
  departmentId: string;
}

/** What somebody's record lacks, and on which days: each leads to where it is mended. */
export function LackLinks({ person, month, departmentId }: LackLinksProps) {
  if (person.lacks.length === 0) return <span class="lack-none">{texts.value.complete}</span>;
  const record = { department: departmentId, month, employee: person.employeeId };
  return (
    <ul class="lacks">
      {person.lacks.map((lack) => (
        <li key={lack.what}>
          <a
            href={
              lack.what === "held"
                ? href("held", { department: departmentId })
                : href("months", { ...record, day: lack.dates[0] })
            }
          >
            {texts.value.lacks[lack.what]}
          </a>{" "}
          <span class="lack-days">{daysOf(lack)}</span>
        </li>
      ))}
    </ul>
  );
}

function daysOf({ dates }: Lack): string {
  const shown = dates.slice(0, SHOWN).map(formatDayAndWeekday).join(" ");
  const rest = dates.length - SHOWN;
  return rest > 0 ? `${shown} ${texts.value.moreDays(rest)}` : shown;
}
