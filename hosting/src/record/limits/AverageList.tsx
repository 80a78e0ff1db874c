import { formatMinutes } from "../../shared/time/duration";
import { formatMonths } from "../../shared/time/units";
import { texts } from "../i18n/texts";
import type { Average } from "./lines";

/** The averages over two months and more, each by name. */
export function AverageList({ averages }: { averages: readonly Average[] }) {
  if (averages.length === 0) return null;
  return (
    <div class="limit-averages">
      <h4>{texts.value.limits.averages}</h4>
      <dl>
        {averages.map(({ span, minutes }) => (
          <div class="limit-average" key={span}>
            <dt>{formatMonths(span)}</dt>
            <dd>{formatMinutes(minutes)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
