/** A limit by its name, as docs/data.md has it. */
export type LimitName = "month" | "year" | "specialMonth" | "specialYear" | "average" | "monthsOver";

/** `value` of `allowed` minutes (of `monthsOver`: months), summed over `span` months. */
export interface Standing {
  limit: LimitName;
  value: number;
  allowed: number;
  over: boolean;
  span: number;
}

/** What the month comes to; the date on which it passes, or (`passed`) has passed, the threshold. */
export interface Expectation {
  threshold: number;
  expected: number;
  passes: string | null;
  passed: boolean;
}

/** Where an employee stands at the end of a month, or so far in the present one: `GET /standings`. */
export interface Overview {
  limits: {
    name: string;
    month: number;
    year: number;
    average: number;
    longestSpan: number;
    monthsOver: number;
    withoutStatutory: boolean;
  };
  warnings: readonly number[];
  standings: readonly Standing[];
  forecast: readonly Expectation[];
}
