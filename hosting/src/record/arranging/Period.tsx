import { Field } from "../../shared/ui/Field";
import { datesBetween, MOST_DAYS } from "./days";
import type { Faults } from "./faults";
import { texts } from "./i18n/texts";

/** The first and the last day, as typed ("2026-11-24", or empty). */
export interface Period {
  from: string;
  to: string;
}

interface PeriodFieldsProps extends Period {
  onPeriod: (period: Period) => void;
  faults: Faults;
  /** How many days of it are registered. */
  count: number;
  hint?: string;
}

/** The first and the last day; the last follows the first until it is later. */
export function PeriodFields({ from, to, onPeriod, faults, count, hint }: PeriodFieldsProps) {
  const words = texts.value;
  return (
    <>
      <div class="period">
        <Field
          type="date"
          label={words.from}
          value={from}
          onValue={(date) => onPeriod({ from: date, to: to < date ? date : to })}
          error={faults.date ?? null}
        />
        <Field
          type="date"
          label={words.to}
          value={to}
          min={from}
          onValue={(date) => onPeriod({ from, to: date })}
          error={faults.to ?? null}
        />
      </div>
      <p class="field-hint">
        <span role="status">{words.days(count)}</span> {hint}
      </p>
    </>
  );
}

/** What is wrong with the days; `dates` are those that would be registered. */
export function checkPeriod({ from, to }: Period, dates: readonly string[]): Faults {
  const { errors } = texts.value;
  if (from === "") return { date: errors.dateMissing };
  if (to === "") return { to: errors.dateMissing };
  if (to < from) return { to: errors.wrongOrder };
  if (datesBetween(from, to).length === 0) return { to: errors.tooMany(MOST_DAYS) };
  return dates.length === 0 ? { date: errors.noWorkingDay } : {};
}
