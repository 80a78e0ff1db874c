/** One row of bars, or one line. Values in order of the labels; null where there is none. */
export interface Series {
  name: string;
  values: readonly (number | null)[];
  /** Drawn as a line over the bars: a limit, or an average. */
  asLine?: boolean;
}

/** What a chart shows. */
export interface ChartData {
  kind: "bar" | "line";
  /** What the labels are: the first column's heading. */
  heading: string;
  labels: readonly string[];
  series: readonly Series[];
  /** A value in words, as in the table. */
  format: (value: number) => string;
  /** The axis has its lines at multiples of this: 60 where minutes are shown as hours. */
  step?: number;
  /** Bars lie, so that long labels can be read. */
  lying?: boolean;
}

const MULTIPLES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];
const MOST_LINES = 6;

/** How far apart the lines of the axis stand, for values up to the largest. */
export function stepFor({ series, step = 1 }: ChartData): number {
  const largest = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const enough = MULTIPLES.find((multiple) => largest <= multiple * step * MOST_LINES);
  return step * (enough ?? Math.ceil(largest / step / MOST_LINES));
}
