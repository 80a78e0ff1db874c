import { useState } from "preact/hooks";
import type { Row } from "../month/rows";
import { type Draft, draftOf, type Typed } from "./draft";

/** A form being filled in. What is not typed follows the record; `seen` is the form that the reader knows. */
export function useDraft(row: Row) {
  const [typed, setTyped] = useState<Typed>({});
  const [seen, setSeen] = useState(row.form);
  const recorded = draftOf(row);
  const draft: Draft = { ...recorded, ...typed };
  return {
    draft,
    seen,
    isUnsaved: (Object.keys(typed) as (keyof Draft)[]).some((field) => typed[field] !== recorded[field]),
    isBehind: (seen?.revision ?? 0) !== (row.form?.revision ?? 0),
    type: (more: Typed) => setTyped((before) => ({ ...before, ...more })),
    /** The reader has seen the record as it is now; `afresh`: and gives up what was typed. */
    catchUp: (afresh: boolean) => {
      setSeen(row.form);
      if (afresh) setTyped({});
    },
  };
}
