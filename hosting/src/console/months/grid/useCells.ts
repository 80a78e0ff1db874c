import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Rows } from "./useRows";

/** A cell by the place of its row among all, and of its column among those that the keyboard reaches. */
export interface Cell {
  row: number;
  column: number;
}

/**
 * The keyboard in a grid: one cell takes part in the tab order, arrow keys lead to the others, Enter opens what a cell
 * leads to. A row that is not drawn is scrolled to first.
 */
export function useCells(frame: RefObject<HTMLElement>, rows: Rows, count: number, columns: number) {
  const [active, setActive] = useState<Cell>({ row: 0, column: 0 });
  const wanted = useRef<Cell | null>(null);
  useLayoutEffect(() => {
    const cell = wanted.current && find(frame.current, wanted.current);
    if (!cell) return;
    wanted.current = null;
    cell.focus();
  });

  function onKeyDown(event: KeyboardEvent): void {
    const at = placeOf(event.target);
    if (!at || event.altKey || event.metaKey) return;
    if (event.key === "Enter") open(event.target);
    const next = moved(at, event, { rows: count - 1, columns: columns - 1 });
    if (!next) return;
    event.preventDefault();
    wanted.current = next;
    rows.scrollToIndex(next.row);
    setActive(next);
  }

  function onFocusIn(event: FocusEvent): void {
    const at = placeOf(event.target);
    if (at && (at.row !== active.row || at.column !== active.column)) setActive(at);
  }
  return { active, onKeyDown, onFocusIn };
}

const PAGE = 10;

function moved(
  { row, column }: Cell,
  { key, ctrlKey }: KeyboardEvent,
  last: { rows: number; columns: number },
) {
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: Math.min(Math.max(nextRow, 0), last.rows),
    column: Math.min(Math.max(nextColumn, 0), last.columns),
  });
  switch (key) {
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowLeft":
      return to(row, column - 1);
    case "ArrowRight":
      return to(row, column + 1);
    case "PageUp":
      return to(row - PAGE, column);
    case "PageDown":
      return to(row + PAGE, column);
    case "Home":
      return to(ctrlKey ? 0 : row, 0);
    case "End":
      return to(ctrlKey ? last.rows : row, last.columns);
    default:
      return null;
  }
}

function placeOf(target: EventTarget | null): Cell | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("[data-column]") : null;
  const row = cell?.closest<HTMLElement>("[data-index]");
  return cell && row ? { row: Number(row.dataset["index"]), column: Number(cell.dataset["column"]) } : null;
}

function find(frame: HTMLElement | null, { row, column }: Cell): HTMLElement | null {
  return frame?.querySelector<HTMLElement>(`[data-index="${row}"] [data-column="${column}"]`) ?? null;
}

function open(target: EventTarget | null): void {
  if (target instanceof HTMLElement) target.querySelector("a")?.click();
}
