import type { Totals } from "../../data/sheet";
import { formatMinutes } from "../../shared/time/duration";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";

/** The month's sums: overtime by its parts, its club hours, and the time at work. */
export function TotalsBlock({ totals }: { totals: Totals }) {
  const words = texts.value.totals;
  const figures: [string, number][] = [
    [words.before, totals.before],
    [words.after, totals.after],
    [words.dayOff, totals.dayOff],
    [words.total, totals.overtime],
    [words.club, totals.club],
    [words.worked, totals.worked],
  ];
  return (
    <section class="totals" aria-label={words.title}>
      <dl>
        {figures.map(([name, minutes]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatMinutes(minutes)}</dd>
          </div>
        ))}
      </dl>
      {totals.daysIncomplete > 0 && <Notice tone="warning">{words.incomplete(totals.daysIncomplete)}</Notice>}
    </section>
  );
}
