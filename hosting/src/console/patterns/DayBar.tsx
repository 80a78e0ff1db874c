import type { Span } from "./patterns";

interface DayBarProps extends Span {
  breaks: readonly Span[];
  /** The minute at which the bar ends. */
  last: number;
}

/** A pattern as a bar of the day: what beside it is said in words. */
export function DayBar({ start, end, breaks, last }: DayBarProps) {
  const across = (minutes: number) => `${(minutes / last) * 100}%`;
  const part = (span: Span) => ({ left: across(span.start), width: across(span.end - span.start) });
  return (
    <span class="day-bar" aria-hidden="true">
      <span class="day-bar-work" style={part({ start, end })} />
      {breaks.map((rest) => (
        <span key={rest.start} class="day-bar-break" style={part(rest)} />
      ))}
      <span class="day-bar-noon" style={{ left: across(12 * 60) }} />
    </span>
  );
}
