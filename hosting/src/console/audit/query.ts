import { type Action, actionsOf } from "./actions";
import type { Filter } from "./audit";
import { ja } from "./i18n/ja";

const ACTIONS = Object.keys(ja.actions) as Action[];

/** What the ledger is asked: the filters that are set, an action or all of a group. */
export function queryOf({ action, ...rest }: Filter, cursor: string | null = null): string {
  const query = new URLSearchParams(Object.entries(rest).filter(([, value]) => value !== ""));
  for (const each of actionsOf(action, ACTIONS)) query.append("action", each);
  if (cursor !== null) query.append("cursor", cursor);
  return query.toString();
}
