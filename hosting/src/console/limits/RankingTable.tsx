import { formatMinutes } from "../../shared/time/duration";
import { formatHours } from "../../shared/time/units";
import { TableFrame } from "../../shared/ui/TableFrame";
import { href } from "../address";
import { texts } from "./i18n/texts";
import { LevelWord } from "./LevelWord";
import { Passing } from "./Passing";
import { allowedTo, forecastOf, type Ranked, standingOf, worstAverage } from "./ranking";

interface RankingTableProps {
  people: readonly Ranked[];
  departmentId: string;
  month: string;
  caption: string;
}

/** Everybody against the limits, the most urgent first; a name leads to that person's month. */
export function RankingTable({ people, departmentId, month, caption }: RankingTableProps) {
  const words = texts.value.columns;
  const allowed = allowedTo(people);
  return (
    <TableFrame label={caption}>
      <table class="grid ranking-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="name">
              {words.name}
            </th>
            <th scope="col">{words.level}</th>
            <th scope="col" class="figure">
              {words.overtime}
            </th>
            <th scope="col" class="figure">
              {words.expected}
            </th>
            <th scope="col">{words.passing(formatHours(allowed.month))}</th>
            <th scope="col">{words.passing(formatHours(allowed.average))}</th>
            <th scope="col" class="figure">
              {words.year(formatHours(allowed.year))}
            </th>
            <th scope="col" class="figure">
              {words.averages}
            </th>
            <th scope="col" class="figure">
              {words.monthsOver}
            </th>
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Line key={person.employeeId} person={person} departmentId={departmentId} month={month} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Line({ person, departmentId, month }: { person: Ranked; departmentId: string; month: string }) {
  const { employeeId, code, name, level, overtime } = person;
  const expected = forecastOf(person, "month")?.expected;
  const address = href("months", { department: departmentId, month, employee: employeeId });
  return (
    <tr>
      <th scope="row" class="name">
        <a href={address}>{name}</a>
        <span class="aside">{code}</span>
      </th>
      <td>
        <LevelWord level={level} />
      </td>
      <td class="figure">{formatMinutes(overtime)}</td>
      <td class="figure">{expected === undefined ? "-" : formatMinutes(expected)}</td>
      <td>
        <Passing person={person} limit="month" />
      </td>
      <td>
        <Passing person={person} limit="average" />
      </td>
      <YearCell person={person} />
      <AverageCell person={person} />
      <MonthsOverCell person={person} />
    </tr>
  );
}

function YearCell({ person }: { person: Ranked }) {
  const year = standingOf(person, "year");
  if (!year) return <td class="figure">-</td>;
  const left = year.allowed - year.value;
  const { left: rest, excess } = texts.value;
  return (
    <td class="figure">
      {formatMinutes(year.value)}
      <span class={year.over ? "aside over" : "aside"}>
        {left < 0 ? excess(formatMinutes(-left)) : rest(formatMinutes(left))}
      </span>
    </td>
  );
}

function AverageCell({ person }: { person: Ranked }) {
  const worst = worstAverage(person);
  if (!worst) return <td class="figure">-</td>;
  return (
    <td class="figure">
      {formatMinutes(worst.minutes)}
      <span class={worst.over ? "aside over" : "aside"}>
        {worst.over ? texts.value.averageOver(worst.span) : texts.value.averageOf(worst.span)}
      </span>
    </td>
  );
}

function MonthsOverCell({ person }: { person: Ranked }) {
  const months = standingOf(person, "monthsOver");
  if (!months) return <td class="figure">-</td>;
  return (
    <td class="figure">
      {texts.value.ofMonths(months.value, months.allowed)}
      {months.over && <span class="aside over">{texts.value.levels.over}</span>}
    </td>
  );
}
