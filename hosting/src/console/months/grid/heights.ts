import type { Row } from "../../../record/month/rows";
import type { Lack } from "../list/lacks";
import type { Line } from "../list/lines";
import type { Column } from "../list/month";
import type { Content } from "../view";
import { marksOf } from "./marks";

/** Pixels, as grid.css, line.css and day.css have them. */
const LEAST = 49;
const AROUND = 5;
const TEXT = 17;
const SMALL = 14;

/**
 * How high a line will be, in pixels. Where a text takes more than its line it is measured anew; but each time that happens the
 * whole list moves, and is painted again.
 */
export function heightOf(line: Line, columns: readonly Column[], content: Content): number {
  const days = line.rows.map((row, place) =>
    heightOfDay(row, columns[place], line.lacks.get(row.date), content),
  );
  return Math.max(LEAST, AROUND + Math.max(...days));
}

function heightOfDay(row: Row, column: Column | undefined, lack: Lack | undefined, content: Content): number {
  const times = content === "times" ? [row.start, row.end].filter((time) => time !== null).length : 0;
  const overtime = (row.figures?.overtime ?? 0) > 0 ? 1 : 0;
  const kind = row.kind === column?.kind ? 0 : 1;
  return TEXT * (times + overtime) + SMALL * (kind + row.leave.length + marksOf(row, lack).length);
}
