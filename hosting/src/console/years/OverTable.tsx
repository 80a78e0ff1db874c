import { Fragment } from "preact";
import { formatMonthName } from "../../shared/time/calendarFormat";
import { formatShare } from "../../shared/time/units";
import { texts } from "./i18n/texts";
import { nameOf } from "./marks";
import type { Seen } from "./useYear";
import { OVERS, type OverCount, overCounts } from "./year";

/** 時間超過人数の集計表, with the people of the year, each once. */
export function OverTable({ seen: { list, limits } }: { seen: Seen }) {
  const words = texts.value;
  const usual = limits.sets[limits.usual];
  const { byMonth, year } = overCounts(list, limits);
  return (
    <div class="table-frame">
      <table class="grid over-table">
        <caption class="visually-hidden">{words.counts}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.month}
            </th>
            <th scope="col" rowSpan={2} class="figure">
              {words.people}
            </th>
            {OVERS.map((over) => (
              <th key={over} scope="colgroup" colSpan={2} class="month">
                {usual && nameOf(over, usual)}
              </th>
            ))}
          </tr>
          <tr>
            {OVERS.map((over) => (
              <Fragment key={over}>
                <th scope="col" class="figure">
                  {words.count}
                </th>
                <th scope="col" class="figure">
                  {words.share}
                </th>
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...byMonth].map(([month, count]) => (
            <Line key={month} name={formatMonthName(month)} count={count} />
          ))}
        </tbody>
        <tfoot>
          <Line name={words.distinct} count={year} />
        </tfoot>
      </table>
    </div>
  );
}

function Line({ name, count: { people, over } }: { name: string; count: OverCount }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="figure">{people}</td>
      {OVERS.map((each) => (
        <Fragment key={each}>
          <td class="figure">{over[each]}</td>
          <td class="figure">{people === 0 ? "-" : formatShare(over[each] / people)}</td>
        </Fragment>
      ))}
    </tr>
  );
}
