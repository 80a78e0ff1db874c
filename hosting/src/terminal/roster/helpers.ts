import { signal } from "@preact/signals-core";
import type { Roster } from "./roster";

const KEY = "dakoku-helpers";

/**
 * People of other departments who punch here for now. The tab's own storage keeps them: they survive a reload, and are
 * gone when the terminal is closed.
 */
export class Helpers {
  readonly people = signal<Roster>(stored());

  add(people: Roster): void {
    const known = new Set(this.people.value.map(({ id }) => id));
    this.#set([...this.people.value, ...people.filter(({ id }) => !known.has(id))]);
  }

  remove(employeeId: string): void {
    this.#set(this.people.value.filter(({ id }) => id !== employeeId));
  }

  #set(people: Roster): void {
    this.people.value = people;
    sessionStorage.setItem(KEY, JSON.stringify(people));
  }
}

/** At a logout, and when the terminal is shut out. */
export function forgetHelpers(): void {
  sessionStorage.removeItem(KEY);
}

function stored(): Roster {
  return JSON.parse(sessionStorage.getItem(KEY) ?? "[]") as Roster;
}
