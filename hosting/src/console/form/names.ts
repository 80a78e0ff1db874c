import { newId } from "../../shared/id";

/** Something with a name in a list; `key` is its own as long as the page is open. */
export interface Named {
  key: string;
  name: string;
}

/** Names as items of a list. */
export const named = (names: readonly string[]): readonly Named[] =>
  names.map((name) => ({ key: newId(), name }));

/** An item without a name. */
export const unnamed = (): Named => ({ key: newId(), name: "" });

/** A list in which one item has changed places with its neighbour. */
export function moved<T>(items: readonly T[], index: number, by: -1 | 1): readonly T[] {
  const [one, other] = [items[index], items[index + by]];
  if (one === undefined || other === undefined) return items;
  return items.with(index, other).with(index + by, one);
}

/** A list with another item at one place. */
export const replaced = <T>(items: readonly T[], index: number, item: T): readonly T[] =>
  items.with(index, item);
