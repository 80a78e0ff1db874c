import type { Auth } from "firebase/auth";
import { newId } from "../../shared/id";
import { formatMinutes } from "../../shared/time/duration";
import { parseMinutes } from "../../shared/time/parseMinutes";
import { call } from "../api";
import type { Faults } from "../form/faults";
import { texts as formTexts } from "../form/i18n/texts";
import type { Named } from "../form/names";
import { texts } from "./i18n/texts";

/** What can be ordered at a department's terminals: docs/api.md. */
export interface Counts {
  items: readonly { id: string; name: string; active: boolean }[];
  /** Minutes after midnight; null: all day. */
  cutOff: number | null;
}

/** What was ordered on a day. */
export interface OrderDay {
  date: string;
  totals: readonly { id: string; name: string; quantity: number }[];
  people: readonly {
    employeeId: string;
    code: string;
    name: string;
    items: Readonly<Record<string, number>>;
  }[];
}

export const countsPath = (departmentId: string) => `/api/ledger/counts/${departmentId}`;
export const dayPath = (departmentId: string, date: string) =>
  `/api/ledger/orders?${new URLSearchParams({ departmentId, date })}`;
export const csvPath = (departmentId: string, from: string, to: string) =>
  `/api/ledger/orders.csv?${new URLSearchParams({ departmentId, from, to })}`;

/** An item as it is typed; a new one has no id yet. */
export interface Item extends Named {
  id: string | null;
  active: boolean;
}

export interface Draft {
  items: readonly Item[];
  /** As a time; empty: all day. */
  cutOff: string;
}

export const newItem = (): Item => ({ key: newId(), id: null, name: "", active: true });

export const draftOf = ({ items, cutOff }: Counts): Draft => ({
  items: items.map((item) => ({ ...item, key: item.id })),
  cutOff: cutOff === null ? "" : formatMinutes(cutOff),
});

const MIDNIGHT = 24 * 60;

/** Each item has a name of its own, and the cut-off is a time of the day. */
export function check({ items, cutOff }: Draft): Faults {
  const { missing, sameName } = formTexts.value;
  const names = items.map(({ name }) => name.trim());
  const faults: Record<string, string> = {};
  names.forEach((name, place) => {
    if (name === "") faults[`items.${place}.name`] = missing;
    else if (names.indexOf(name) < place) faults[`items.${place}.name`] = sameName;
  });
  const minutes = cutOff.trim() === "" ? null : parseMinutes(cutOff);
  if (minutes !== null && (typeof minutes !== "number" || minutes > MIDNIGHT))
    faults["cutOff"] = texts.value.cutOffWrong;
  return faults;
}

/** Saves items and cut-off. Throws what `callApi` throws. */
export async function saveCounts(auth: Auth, departmentId: string, draft: Draft): Promise<Draft> {
  const items = draft.items.map(({ id, name, active }) => ({ ...(id && { id }), name: name.trim(), active }));
  const cutOff = draft.cutOff.trim() === "" ? null : parseMinutes(draft.cutOff);
  const path = countsPath(departmentId);
  return draftOf(await call<Counts>(auth, path, { method: "PUT", body: { items, cutOff } }));
}
