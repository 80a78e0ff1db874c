import { formatMinutes } from "../../shared/time/duration";
import { formatHours, formatShare } from "../../shared/time/units";
import { type Figures, meanOvertime, shareWithin } from "../figures";
import { texts } from "./i18n/texts";
import { allowedTo, type Ranked } from "./ranking";

/** The department in a few figures. */
export function Summary({ figures, people }: { figures: Figures; people: readonly Ranked[] }) {
  const words = texts.value.summary;
  const mean = meanOvertime(figures);
  const share = shareWithin(figures);
  const allowed = allowedTo(people);
  const shown: [string, string][] = [
    [words.people, words.persons(figures.people)],
    [words.mean, mean === null ? "-" : formatMinutes(mean)],
    [words.within(formatHours(allowed.month)), share === null ? "-" : formatShare(share)],
    [words.over(formatHours(allowed.month)), words.persons(figures.overMonth)],
    [words.foreseen, words.persons(figures.foreseen.month)],
    [words.over(formatHours(allowed.average)), words.persons(figures.overAverage)],
    [words.lacking, words.persons(figures.lacking)],
  ];
  return (
    <dl class="counts">
      {shown.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
