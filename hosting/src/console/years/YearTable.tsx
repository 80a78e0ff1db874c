import { LockKeyhole } from "lucide";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type LimitSet, limitsOf } from "../../data/limits";
import { formatMonthName } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { Icon } from "../../shared/ui/Icon";
import { here } from "../place";
import { FiguresCells, Minutes } from "./FiguresCells";
import { texts } from "./i18n/texts";
import type { Seen } from "./useYear";
import { averageOf, meanOf, type PersonsYear, sumOf } from "./year";

const WHATS = ["worked", "overtime"] as const;

/** Everybody's months, their sums and means; a name opens that person's graph. */
export function YearTable({ seen, caption }: { seen: Seen; caption: string }) {
  const { list, limits } = seen;
  const frame = useRef<HTMLElement>(null);
  // The last months are what is looked for.
  useLayoutEffect(() => {
    frame.current?.scrollTo({ left: frame.current.scrollWidth });
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section ref={frame} class="table-frame year-frame" tabIndex={0} aria-label={caption}>
      <table class="grid year-table">
        <caption class="visually-hidden">{caption}</caption>
        <Head months={list.months} />
        <tbody>
          {list.people.map((person, index) => (
            <Line
              key={person.employeeId}
              number={index + 1}
              person={person}
              months={list.months}
              limits={limitsOf(limits, person.employmentType)}
            />
          ))}
        </tbody>
        <Foot {...seen} />
      </table>
    </section>
  );
}

type Months = Seen["list"]["months"];

function Head({ months }: { months: Months }) {
  const words = texts.value;
  const spans = [words.total, words.mean];
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} class="number">
          {words.number}
        </th>
        <th scope="col" rowSpan={2} class="position">
          {words.position}
        </th>
        <th scope="col" rowSpan={2} class="name">
          {words.name}
        </th>
        {months.map(({ month, state }) => (
          <th key={month} scope="colgroup" colSpan={2} class="month">
            {formatMonthName(month)}
            {state === "confirmed" && <Icon of={LockKeyhole} size={16} />}
            {state !== "open" && (
              <span class={state === "confirmed" ? "visually-hidden" : "state"}>{words.states[state]}</span>
            )}
          </th>
        ))}
        {spans.map((name) => (
          <th key={name} scope="colgroup" colSpan={2} class="month">
            {name}
          </th>
        ))}
      </tr>
      <tr>
        {[...months.map(({ month }) => month), ...spans].flatMap((each) =>
          WHATS.map((what) => (
            <th key={`${each}${what}`} scope="col" class={`figure ${what}`}>
              {words[what]}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

interface LineProps {
  number: number;
  person: PersonsYear;
  months: Months;
  limits: LimitSet | undefined;
}

function Line({ number, person, months, limits }: LineProps) {
  const { employeeId, name, position } = person;
  const sum = sumOf(person, limits);
  return (
    <tr>
      <td class="number">{number}</td>
      <td class="position">{position}</td>
      <th scope="row" class="name">
        <a href={here({ employee: employeeId })}>{name}</a>
      </th>
      {months.map(({ month }) => (
        <FiguresCells key={month} figures={person.months[month]} limits={limits} />
      ))}
      <Minutes value={sum.months > 0 ? sum.worked : null} />
      <td class={`figure overtime ${sum.isOver ? "year-over year-over-average" : ""}`}>
        {sum.months > 0 ? formatMinutes(sum.overtime) : "-"}
        {sum.isOver && <span class="visually-hidden"> {texts.value.overYear}</span>}
      </td>
      {WHATS.map((what) => (
        <Minutes key={what} value={meanOf(sum[what], sum.months)} what={what} />
      ))}
    </tr>
  );
}

function Foot({ list: { months, people }, limits }: Seen) {
  const sums = people.map((person) => sumOf(person, limitsOf(limits, person.employmentType)));
  const known = sums.filter((sum) => sum.months > 0);
  const all = (value: (sum: (typeof sums)[number]) => number) =>
    known.reduce((total, sum) => total + value(sum), 0);
  return (
    <tfoot>
      <tr>
        <td class="number" />
        <td class="position" />
        <th scope="row" class="name">
          {texts.value.everybody}
        </th>
        {months.flatMap(({ month }) =>
          WHATS.map((what) => (
            <Minutes key={`${month}${what}`} value={averageOf(people, month, what)} what={what} />
          )),
        )}
        {WHATS.map((what) => (
          <Minutes
            key={what}
            value={meanOf(
              all((sum) => sum[what]),
              known.length,
            )}
            what={what}
          />
        ))}
        {WHATS.map((what) => (
          <Minutes
            key={what}
            value={meanOf(
              all((sum) => sum[what]),
              all((sum) => sum.months),
            )}
            what={what}
          />
        ))}
      </tr>
    </tfoot>
  );
}
