import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { isPrinting } from "../../../shared/ui/printing";
import { texts } from "../i18n/texts";
import type { Line } from "../list/lines";
import type { Column } from "../list/month";
import { view } from "../view";
import { GridHead } from "./GridHead";
import { GridLine } from "./GridLine";
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
  const rows = useRows({ count: lines.length, keyOf, frame, estimate: HEIGHTS[content], top: before.top });
  const { active, onKeyDown, onFocusIn } = useCells(frame, rows, lines.length, columns.length + 1);
  const drawn = useDrawn(rows, lines.length);
  useEffect(() => frame.current?.scrollTo(before), [before]);

  const isDrawn = drawn.indexes.includes(active.row);
  const tabbed = isDrawn ? active : { ...active, row: drawn.indexes[0] ?? 0 };
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
        <Space height={drawn.above} />
        <tbody>
          {drawn.indexes.map((index) => {
            const line = lines[index];
            return (
              line && (
                <GridLine
                  key={line.person.id}
                  {...{ line, index, columns, content }}
                  active={tabbed.row === index ? tabbed.column : null}
                  measure={rows.measureElement}
                />
              )
            );
          })}
        </tbody>
        <Space height={drawn.below} />
      </table>
    </div>
  );
}

/** A line's usual height, before it is measured. */
const HEIGHTS = { times: 66, overtime: 44 };

/** Which lines are drawn, and the heights of what is left out; in print all of them. */
function useDrawn(rows: Rows, count: number) {
  const all = useMemo(() => Array.from({ length: count }, (_, index) => index), [count]);
  if (isPrinting.value) return { indexes: all, above: 0, below: 0 };
  const items = rows.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const margin = rows.options.scrollMargin;
  return {
    indexes: items.map(({ index }) => index),
    above: first ? first.start - margin : 0,
    below: last ? rows.getTotalSize() - (last.end - margin) : 0,
  };
}

function Space({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true">
      <tr style={{ height }} />
    </tbody>
  );
}
