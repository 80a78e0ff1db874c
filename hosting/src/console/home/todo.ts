import type { Auth } from "firebase/auth";
import type { Live } from "../../shared/firebase/live";
import { readOnce } from "../../shared/readOnce";
import { monthOf } from "../../shared/time/month";
import { href, type Params } from "../address";
import type { Area } from "../areas";

/** What there can be to see to, the most urgent first. */
export const WHATS = [
  "held",
  "missingOut",
  "unsent",
  "unseen",
  "over",
  "near",
  "unconfirmed",
  "unissued",
] as const;
export type What = (typeof WHATS)[number];

/** One thing to see to in a department: docs/api.md, `GET /todo`. */
export interface Item {
  what: What;
  departmentId: string;
  count: number;
  month: string | null;
  since: string | null;
}

export const readTodo = (auth: Auth): Promise<Live<{ items: readonly Item[] }>> =>
  readOnce(auth, "/api/ledger/todo");

/** Where each is seen to. */
export const PLACES: Record<What, Area> = {
  held: "held",
  missingOut: "months",
  unsent: "terminals",
  unseen: "terminals",
  over: "limits",
  near: "limits",
  unconfirmed: "confirmation",
  unissued: "months",
};

/** The address at which an item is seen to. */
export function addressOf({ what, departmentId, month, since }: Item): string {
  const params: Params = { department: departmentId, month: month ?? (since && monthOf(since)) };
  return href(PLACES[what], params);
}

/** The items by what they are, the most urgent first, those with most in front. */
export function grouped(items: readonly Item[]): { what: What; items: Item[]; count: number }[] {
  return WHATS.map((what) => {
    const these = items.filter((item) => item.what === what).sort((one, other) => other.count - one.count);
    return { what, items: these, count: these.reduce((sum, { count }) => sum + count, 0) };
  }).filter(({ count }) => count > 0);
}
