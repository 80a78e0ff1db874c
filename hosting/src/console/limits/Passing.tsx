import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { texts } from "./i18n/texts";
import { forecastOf, type Ranked, standingOf } from "./ranking";

/** When a limit of the month is passed, or was, or how much of it is left. */
export function Passing({ person, limit }: { person: Ranked; limit: "month" | "average" }) {
  const words = texts.value;
  const seen = forecastOf(person, limit);
  if (seen?.passes) {
    return (
      <span class={seen.passed ? "over" : "will"}>
        {formatDayAndWeekday(seen.passes)}
        <span class="aside">{seen.passed ? words.passed : words.passes}</span>
      </span>
    );
  }
  const month = standingOf(person, "month");
  const allowed = seen?.threshold ?? (limit === "month" ? month?.allowed : undefined);
  if (allowed === undefined) return <>-</>;
  const left = allowed - (limit === "month" && month ? month.value : person.overtime);
  return (
    <span class="passing">
      {left < 0 ? words.excess(formatMinutes(-left)) : words.left(formatMinutes(left))}
    </span>
  );
}
