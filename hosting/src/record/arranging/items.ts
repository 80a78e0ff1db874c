import type { OfferedPattern } from "../../data/patterns";
import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { texts as monthTexts } from "../i18n/texts";
import type { Item } from "./ArrangedList";
import type { RegisteredLeave, Substitution, Trip } from "./arranged";
import { texts } from "./i18n/texts";

/** 11月24日(火) 年休, and for how long. */
export const leaveItem = ({ id, date, kind, start, end }: RegisteredLeave): Item => ({
  id,
  title: `${formatDayAndWeekday(date)} ${kind}`,
  details: [spanInWords(start, end)],
});

/** 11月24日(火) 09:00–17:00, where to and what for. */
export const tripItem = ({ id, date, start, end, place, purpose }: Trip): Item => ({
  id,
  title: `${formatDayAndWeekday(date)} ${spanInWords(start, end)}`,
  details: [place, purpose],
});

/** Which day is worked, which is free, and under which patterns. */
export function substitutionItem(
  { id, workOn, offOn, workPatternId, offPatternId }: Substitution,
  patterns: readonly OfferedPattern[],
): Item {
  const { inWords, inWordsHalf } = texts.value.substitution;
  const words = offPatternId === null ? inWords : inWordsHalf;
  const used = [workPatternId, offPatternId].map((each) => patterns.find((known) => known.id === each)?.name);
  return {
    id,
    title: words(formatDayAndWeekday(workOn), formatDayAndWeekday(offOn)),
    details: [used.filter(Boolean).join(" / ")],
  };
}

function spanInWords(start: number | null, end: number | null): string {
  const { wholeDay, until, from } = monthTexts.value;
  if (start === null && end === null) return wholeDay;
  if (start === null) return until(formatMinutes(end ?? 0));
  return end === null ? from(formatMinutes(start)) : `${formatMinutes(start)}–${formatMinutes(end)}`;
}
