import { formatMonth } from "../../shared/time/calendarFormat";
import { href } from "../address";
import type { Area } from "../areas";
import type { Names } from "./audit";

/** What an entry is about: what it is called, and where in the console it is seen; null where it has no name or no place. */
export interface Subject {
  name: string | null;
  link: string | null;
}

/** Where settings are seen that are not on the organisation's page. */
const SETTINGS: Readonly<Record<string, Area>> = { limits: "thresholds", pulling: "connections" };
const month = (digits = "") => `${digits.slice(0, 4)}-${digits.slice(4)}`;

/** The subject of an entry by the path of its document. */
export function subjectOf(path: string, names: Names): Subject {
  const [collection = "", id = ""] = path.split("/");
  const [first = "", second = ""] = id.split("_");
  const person = names[`employees/${first}`] ?? null;
  const department = names[`departments/${first}`] ?? null;
  switch (collection) {
    case "employees":
      return { name: person, link: href("people", { employee: id }) };
    case "sheets": {
      const params = { employee: first, month: month(second) };
      return { name: joined(person, formatMonth(month(second))), link: href("months", params) };
    }
    case "months":
      return {
        name: joined(department, formatMonth(month(second))),
        link: href("confirmation", { department: first, month: month(second) }),
      };
    case "terminals":
      return { name: names[path] ?? null, link: href("terminals", { terminal: id }) };
    case "departments":
      return { name: department, link: href("departments", { department: id }) };
    case "announcements":
      return { name: department, link: href("announcements", { audience: id }) };
    case "counts":
      return { name: department, link: href("orders", { department: id }) };
    case "orders":
      return {
        name: joined(department, names[`employees/${second}`] ?? null),
        link: href("orders", { department: first }),
      };
    case "selfchecks":
      return { name: person, link: null };
    case "members":
      return { name: names[path] ?? null, link: href("members", { member: id }) };
    case "patterns":
      return { name: names[path] ?? null, link: href("patterns") };
    case "calendars":
      return { name: joined(department, second), link: href("calendar", { owner: first, year: second }) };
    case "categories":
      return { name: department, link: href("categories", { owner: id }) };
    case "settings":
      return { name: null, link: href(SETTINGS[id] ?? "organisation") };
    case "connections":
      return { name: names[path] ?? null, link: href("connections") };
    case "runs":
      return { name: null, link: href("connections", { part: "runs" }) };
    case "matches":
      return { name: person, link: href("connections", { part: "matching" }) };
    default:
      return { name: names[path] ?? null, link: null };
  }
}

const joined = (...parts: readonly (string | null)[]) => parts.filter(Boolean).join(" ") || null;
