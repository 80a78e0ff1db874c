import type { Auth } from "firebase/auth";
import { newId } from "../../../shared/id";
import { formatMinutes } from "../../../shared/time/duration";
import { parseMinutes } from "../../../shared/time/parseMinutes";
import { call } from "../../api";
import type { Faults } from "../../form/faults";
import { type Connection, PATH } from "../connection";
import { texts } from "./i18n/texts";

/** What a value of the provider's can stand for. */
export const MEANINGS = [
  "in",
  "out",
  "breakStart",
  "breakEnd",
  "outingStart",
  "outingEnd",
  "auto",
  "ignore",
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** How a connection's answers are read, where it differs from the default: null where it does not. */
export interface ReadingSettings {
  codeField: string | null;
  typeField: string | null;
  types: Readonly<Record<string, Meaning>> | null;
  /** Minutes after midnight at which a day begins there. */
  boundary: number | null;
}

export interface TypedMeaning {
  key: string;
  value: string;
  meaning: Meaning;
}

/** The same as it is typed; empty for the default. */
export interface ReadingDraft {
  codeField: string;
  typeField: string;
  types: readonly TypedMeaning[];
  boundary: string;
}

export function draftOf({ codeField, typeField, types, boundary }: ReadingSettings): ReadingDraft {
  return {
    codeField: codeField ?? "",
    typeField: typeField ?? "",
    types: Object.entries(types ?? {}).map(([value, meaning]) => ({ key: newId(), value, meaning })),
    boundary: boundary === null ? "" : formatMinutes(boundary),
  };
}

export function settingsOf({ codeField, typeField, types, boundary }: ReadingDraft): ReadingSettings {
  const named = types.map(({ value, meaning }) => [value.trim(), meaning] as const);
  return {
    codeField: codeField.trim() || null,
    typeField: typeField.trim() || null,
    types: named.length > 0 ? Object.fromEntries(named) : null,
    boundary: parseMinutes(boundary) ?? null,
  };
}

/** What the server would not name by its line: a value that is missing or there twice, a time that is none. */
export function check({ types, boundary }: ReadingDraft): Faults {
  const { valueMissing, valueTwice, unreadable } = texts.value.reading;
  const values = types.map(({ value }) => value.trim());
  const faults = types.map(({ key }, place) => {
    const value = values[place] ?? "";
    if (value === "") return [`types.${key}`, valueMissing] as const;
    return values.indexOf(value) < place ? ([`types.${key}`, valueTwice] as const) : null;
  });
  return {
    ...Object.fromEntries(faults.filter((fault) => fault !== null)),
    ...(parseMinutes(boundary) === undefined && { boundary: unreadable }),
  };
}

/** Saves it. Throws what `callApi` throws. */
export async function save(auth: Auth, { id }: Connection, draft: ReadingDraft): Promise<ReadingDraft> {
  const body = settingsOf(draft);
  return draftOf(await call<ReadingSettings>(auth, `${PATH}/${id}/settings`, { method: "PUT", body }));
}
