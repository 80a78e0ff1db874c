import type { Person } from "./people";

export const FILTERS = ["active", "left", "coming", "withoutPassword", "withoutMail", "all"] as const;
export type Filter = (typeof FILTERS)[number];
export const isFilter = (text: string | null): text is Filter => FILTERS.some((each) => each === text);

export type Service = "active" | "coming" | "left";

/** Whether somebody is in service on a day, will be, or was. */
export function serviceOn(person: Pick<Person, "active" | "joinedOn">, today: string): Service {
  if (person.active) return "active";
  return person.joinedOn !== null && person.joinedOn > today ? "coming" : "left";
}

interface Asked {
  filter: Filter;
  search: string;
  today: string;
  /** Ids of those who have a password; null while that is not known. */
  withPassword: ReadonlySet<string> | null;
}

/** Those whom a filter lets through, with the search in their code, name or kana. */
export function filtered(people: readonly Person[], { filter, search, today, withPassword }: Asked) {
  const words = plain(search).split(" ").filter(Boolean);
  return people.filter((person) => {
    const text = plain(`${person.code} ${person.name} ${person.kana}`);
    return passes(person, filter, today, withPassword) && words.every((word) => text.includes(word));
  });
}

function passes(person: Person, filter: Filter, today: string, withPassword: ReadonlySet<string> | null) {
  const service = serviceOn(person, today);
  if (filter === "all") return true;
  if (filter === "withoutMail") return service !== "left" && person.email === "";
  if (filter === "withoutPassword") return service !== "left" && !withPassword?.has(person.id);
  return service === filter;
}

/** Width, case and the script of kana do not matter, nor how words are parted. */
function plain(text: string): string {
  const narrow = text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
  return narrow.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
