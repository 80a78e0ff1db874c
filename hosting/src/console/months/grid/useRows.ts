import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

interface RowsOptions {
  count: number;
  keyOf: (index: number) => string;
  frame: RefObject<HTMLElement>;
  /** A row's height before it is measured, in pixels. */
  estimate: number;
  /** Where the frame is scrolled to at first. */
  top: number;
}

export type Rows = Virtualizer<HTMLElement, HTMLTableRowElement>;

/** The rows of a table that are worth drawing: those in sight in its frame, under the head that stays, and a few around. */
export function useRows({ count, keyOf, frame, estimate, top }: RowsOptions): Rows {
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const head = frame.current?.querySelector("thead")?.offsetHeight ?? 0;
  const options = {
    count,
    getItemKey: keyOf,
    getScrollElement: () => frame.current,
    estimateSize: () => estimate,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialOffset: top,
    overscan: 5,
    scrollToFn: elementScroll<HTMLElement>,
    observeElementRect: observeElementRect<HTMLElement>,
    observeElementOffset: observeElementOffset<HTMLElement>,
    onChange: () => redraw(),
  };
  const [rows] = useState(() => new Virtualizer<HTMLElement, HTMLTableRowElement>(options));
  rows.setOptions(options);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return rows;
}
