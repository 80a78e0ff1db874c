import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from "@tanstack/virtual-core";
import type { RefObject } from "preact";
import { useLayoutEffect, useReducer, useState } from "preact/hooks";

interface RowsOptions {
  keyOf: (index: number) => string;
  frame: RefObject<HTMLElement>;
  /** How high each row is expected to be, in pixels; drawn, it is measured. */
  heights: readonly number[];
  /** Where the frame is scrolled to at first. */
  top: number;
}

export type Rows = Virtualizer<HTMLElement, HTMLTableRowElement>;

/** The rows of a table that are worth drawing: those in sight in its frame, under the head that stays, and a few around. */
export function useRows({ keyOf, frame, heights, top }: RowsOptions): Rows {
  const [, redraw] = useReducer<number, void>((times) => times + 1, 0);
  const head = frame.current?.querySelector("thead")?.offsetHeight ?? 0;
  const options = {
    count: heights.length,
    getItemKey: keyOf,
    getScrollElement: () => frame.current,
    estimateSize: (index: number) => heights[index] ?? 0,
    scrollMargin: head,
    scrollPaddingStart: head,
    initialOffset: top,
    overscan: 2,
    rangeExtractor: inBlocks,
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

/** Rows come and go some at a time, above and below at once: between, whoever scrolls waits for nothing. */
const BLOCK = 4;

function inBlocks({ startIndex, endIndex, overscan, count }: Range): number[] {
  const first = inBlock(Math.floor, Math.max(startIndex - overscan, 0));
  const most = inBlock(Math.ceil, endIndex - startIndex + 2 * overscan + BLOCK);
  return Array.from({ length: Math.min(most, count - first) }, (_, place) => first + place);
}

const inBlock = (rounded: (blocks: number) => number, rows: number) => rounded(rows / BLOCK) * BLOCK;
