import { type Exclusions, PARTS } from "../../data/sheet";
import { formatMinutes } from "../../shared/time/duration";
import { texts as monthTexts } from "../i18n/texts";
import { texts } from "./i18n/texts";

/** What a form says, wherever it comes from: a sheet, or an edit. */
export interface Written {
  start: number | null;
  end: number | null;
  exclusions: Exclusions;
  club: number | null;
  clubOnly: boolean;
  categoryId: string | null;
  remarks: string;
  patternId: string | null;
  /** Of the derived day, where it was not written but came from another source. */
  worked: number | null;
}

/** One thing that was changed, in words. */
export interface Change {
  what: string;
  before: string;
  after: string;
}

/** Names of categories and patterns by id. */
export type Names = (id: string) => string;

/** The names of what is known; what is not keeps its id. */
export const namesOf =
  (...known: readonly { id: string; name: string }[]): Names =>
  (id) =>
    known.find((each) => each.id === id)?.name ?? id;

/** What differs between two states of a form, in words; null for a day into which nothing was written. */
export function changesBetween(before: Maybe, after: Maybe, names: Names): Change[] {
  const [old, now] = [inWords(before, names), inWords(after, names)];
  return old
    .map(([what, said], place) => ({ what, before: said, after: now[place]?.[1] ?? "" }))
    .filter((change) => change.before !== change.after);
}

type Maybe = Partial<Written> | null;

function inWords(form: Maybe, names: Names): [string, string][] {
  const words = texts.value;
  const table = monthTexts.value.table;
  const { nothing, yes, no } = words.history;
  const time = (minutes: number | null | undefined) =>
    minutes === null || minutes === undefined ? nothing : formatMinutes(minutes);
  const named = (id: string | null | undefined) => (id ? names(id) : nothing);
  return [
    [table.start, time(form?.start)],
    [table.end, time(form?.end)],
    [table.worked, time(form?.worked)],
    ...PARTS.map((part): [string, string] => [
      `${words.exclusions} ${words.parts[part]}`,
      time(form?.exclusions?.[part] || null),
    ]),
    [words.clubOnly, form?.clubOnly ? yes : no],
    [words.club, time(form?.club)],
    [words.category, named(form?.categoryId)],
    [words.remarks, form?.remarks || nothing],
    [words.pattern, named(form?.patternId)],
  ];
}
