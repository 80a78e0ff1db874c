import { doc, getDocFromServer } from "firebase/firestore";
import type { Terminal } from "../terminal";

/** Something that can be ordered. */
export interface Item {
  id: string;
  name: string;
  active: boolean;
}

/** Item id → 1 to 99. */
export type Quantities = Readonly<Record<string, number>>;

/** Somebody's order of a day. `cutOff` in minutes after midnight, null: all day. */
export interface Order {
  date: string;
  items: Quantities;
  cutOff: number | null;
  /** Whether it may still be changed. */
  open: boolean;
}

/** Who orders; the password proves it, and is sent again with the order. */
export interface Orderer {
  employeeId: string;
  password: string;
}

const ORDERS = "/api/ledger/orders";

/** What somebody may order here today, and has. Throws `ApiProblem` (`wrongCredentials`, `countsOff` …) or `NoAnswer`. */
export async function currentOrder(
  terminal: Terminal,
  orderer: Orderer,
): Promise<{ order: Order; items: Item[] }> {
  const order = await terminal.call<Order>(`${ORDERS}/current`, { method: "POST", body: orderer });
  const { departmentId } = terminal.session.value.terminal;
  const list = await getDocFromServer(doc(terminal.exchange.line.store, "counts", departmentId));
  const items = (list.get("items") ?? []) as Item[];
  return { order, items: items.filter(({ id, active }) => active || id in order.items) };
}

/** Makes `items` the whole order of the day. Throws as above, also `cutOffPassed` and `itemGone`. */
export function placeOrder(
  terminal: Terminal,
  orderer: Orderer,
  date: string,
  items: Quantities,
): Promise<Order> {
  return terminal.call(ORDERS, { method: "PUT", body: { ...orderer, date, items } });
}
