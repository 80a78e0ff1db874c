import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { formatHours } from "../../shared/time/units";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import type { Expectation } from "./overview";

/** What the present month comes to at the present pace, and on which day it passes a limit; nothing for other months. */
export function Expectations({ forecast }: { forecast: readonly Expectation[] }) {
  const [first] = forecast;
  if (!first) return null;
  const passing = forecast.filter(({ passes }) => passes !== null);
  const expected = <p>{texts.value.limits.expected(formatMinutes(first.expected))}</p>;
  if (passing.length === 0) return expected;
  return (
    <Notice tone="warning">
      {passing.map((each) => (
        <p key={each.threshold}>{sentence(each)}</p>
      ))}
      {expected}
    </Notice>
  );
}

function sentence({ threshold, passes, passed }: Expectation): string {
  const words = texts.value.limits;
  const day = passes ? formatDayAndWeekday(passes) : "";
  return passed ? words.passed(day, formatHours(threshold)) : words.passes(day, formatHours(threshold));
}
