import type { Auth } from "firebase/auth";
import { CLUB, OTHER } from "../../data/categories";
import { newId } from "../../shared/id";
import { call } from "../api";
import type { Faults } from "../form/faults";
import { texts as formTexts } from "../form/i18n/texts";
import type { Named } from "../form/names";

const PATH = "/api/ledger/categories";

/** A list as the ledger answers: docs/api.md. `departmentId` null: the organisation's. */
export interface ListedCategories {
  departmentId: string | null;
  items: readonly { id: string; name: string; active: boolean; used: boolean }[];
}

/** One of them as it is typed; a new one has no id yet. */
export interface Item extends Named {
  id: string | null;
  active: boolean;
  used: boolean;
}

export interface Draft {
  items: readonly Item[];
}

export const pathOf = (departmentId: string | null) =>
  departmentId ? `${PATH}?departmentId=${departmentId}` : PATH;

export const draftOf = ({ items }: ListedCategories): Draft => ({
  items: items.map((item) => ({ ...item, key: item.id })),
});

export const newItem = (): Item => ({ key: newId(), id: null, name: "", active: true, used: false });

export const isFixed = ({ id }: Item) => id === CLUB || id === OTHER;

/** Each has a name, and each another one. */
export function check({ items }: Draft): Faults {
  const { missing, sameName } = formTexts.value;
  const names = items.map(({ name }) => name.trim());
  const faults = names.map((name, place): [string, string | null] => [
    `items.${place}.name`,
    name === "" ? missing : names.indexOf(name) < place ? sameName : null,
  ]);
  return Object.fromEntries(faults.filter((fault): fault is [string, string] => fault[1] !== null));
}

/** Replaces a list; null: the organisation's. Throws what `callApi` throws. */
export async function saveCategories(
  auth: Auth,
  departmentId: string | null,
  { items }: Draft,
): Promise<Draft> {
  const sent = items.map(({ id, name, active }) => ({ ...(id && { id }), name, active }));
  return draftOf(
    await call<ListedCategories>(auth, PATH, { method: "PUT", body: { departmentId, items: sent } }),
  );
}

/** Gives up a department's own list for the organisation's. Throws what `callApi` throws. */
export async function removeCategories(auth: Auth, departmentId: string): Promise<void> {
  await call(auth, `${PATH}/${departmentId}`, { method: "DELETE" });
}
