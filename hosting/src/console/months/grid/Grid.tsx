import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { isPrinting } from "../../../shared/ui/printing";
import { texts } from "../i18n/texts";
import type { Line } from "../list/lines";
import type { Column } from "../list/month";
import { view } from "../view";
import { GridHead } from "./GridHead";
import { GridLine } from "./GridLine";
import { heightOf } from "./heights";
import { useCells } from "./useCells";
import { type Rows, useRows } from "./useRows";

interface GridProps {
  lines: readonly Line[];
  columns: readonly Column[];
  caption: string;
  /** Whether sheets of the month are locked. */
  isLocked: boolean;
  /** Under which its place is kept for whoever comes back. */
  place: string;
}

/** People × days. It scrolls in its own frame, names and dates staying; only the lines in sight are drawn, printed all of them. */
export function Grid({ lines, columns, caption, isLocked, place }: GridProps) {
  const frame = useRef<HTMLDivElement>(null);
  const content = view.content.value;
  const keyOf = useCallback((index: number) => lines[index]?.person.id ?? "", [lines]);
  const [before] = useState(() => view.scrolled.get(place) ?? { top: 0, left: 0 });
  const heights = useMemo(
    () => lines.map((line) => heightOf(line, columns, content)),
    [lines, columns, content],
  );
  const rows = useRows({ keyOf, frame, heights, top: before.top });
  const { active, onKeyDown, onFocusIn } = useCells(frame, rows, lines.length, columns.length + 1);
  const drawn = useDrawn(rows, lines.length);
  useEffect(() => frame.current?.scrollTo(before), [before]);

  const isDrawn = drawn.lines.some(({ index }) => index === active.row);
  const tabbed = isDrawn ? active : { ...active, row: drawn.lines[0]?.index ?? 0 };
  return (
    <div
      ref={frame}
      class="table-frame month-frame"
      onScroll={({ currentTarget: { scrollTop, scrollLeft } }) =>
        view.scrolled.set(place, { top: scrollTop, left: scrollLeft })
      }
    >
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells the arrow keys reach
        role="grid"
        class={`month-grid content-${content}`}
        aria-rowcount={lines.length + 1}
        aria-readonly="true"
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
      >
        <caption class="visually-hidden">
          {caption} {texts.value.keys}
        </caption>
        <GridHead columns={columns} isLocked={isLocked} />
        <tbody style={{ height: drawn.height }}>
          {drawn.lines.map(({ index, top }) => {
            const line = lines[index];
            return (
              line && (
                <GridLine
                  key={line.person.id}
                  {...{ line, index, top, columns, content }}
                  active={tabbed.row === index ? tabbed.column : null}
                  measure={rows.measureElement}
                />
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Which lines are drawn and how far down each stands, in a body as high as all of them; in print all, one after the other. */
function useDrawn(rows: Rows, count: number) {
  const all = useMemo(() => Array.from({ length: count }, (_, index) => ({ index, top: null })), [count]);
  if (isPrinting.value) return { lines: all, height: undefined };
  const margin = rows.options.scrollMargin;
  return {
    lines: rows.getVirtualItems().map(({ index, start }) => ({ index, top: start - margin })),
    height: rows.getTotalSize(),
  };
}
