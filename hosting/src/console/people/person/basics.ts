import type { Basics, PersonRecord } from "../people";

/** The fields of a record that are changed together, as they are typed. */
export interface BasicsDraft {
  name: string;
  kana: string;
  position: string;
  employmentType: string;
  reportGroup: string;
  email: string;
  joinedOn: string;
}

const FIELDS = ["name", "kana", "position", "employmentType", "reportGroup", "email", "joinedOn"] as const;
type FieldName = (typeof FIELDS)[number];

export function draftOf(record: Pick<PersonRecord, FieldName>): BasicsDraft {
  const { name, kana, position, employmentType, reportGroup, email, joinedOn } = record;
  return { name, kana, position, employmentType, reportGroup, email, joinedOn: joinedOn ?? "" };
}

/** What is sent: what was typed, and for the rest what stands there now. */
export function merged(known: BasicsDraft, draft: BasicsDraft, now: PersonRecord): Basics {
  const all = draftOf(now);
  for (const field of FIELDS) if (draft[field] !== known[field]) all[field] = draft[field];
  return { ...all, joinedOn: all.joinedOn || null, leftOn: now.leftOn };
}

export interface Difference {
  field: FieldName;
  before: string;
  after: string;
}

/** What somebody else has changed meanwhile. */
export function differences(known: BasicsDraft, now: PersonRecord): Difference[] {
  const after = draftOf(now);
  return FIELDS.filter((field) => known[field] !== after[field]).map((field) => ({
    field,
    before: known[field],
    after: after[field],
  }));
}
