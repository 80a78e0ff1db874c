import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { words } from "../../../shared/i18n/shared";
import { Field } from "../../../shared/ui/Field";
import { found } from "./matching";
import { PeopleSection } from "./PeopleSection";

interface FoldedPeopleProps<T> {
  summary: string;
  title: string;
  hint: string;
  none: string;
  heads: readonly string[];
  people: readonly T[];
  line: (one: T) => ComponentChildren;
}

/** A long list that nobody has to act on: unfolded and searched by whoever looks for somebody. */
export function FoldedPeople<T extends { code: string; name: string }>(props: FoldedPeopleProps<T>) {
  const { summary, people, line, ...section } = props;
  const [text, setText] = useState("");
  const shown = found(people, text);
  return (
    <details class="card folded">
      <summary>{summary}</summary>
      {people.length > 0 && (
        <Field type="search" label={words.value.search} value={text} onValue={setText} maxLength={80} />
      )}
      <PeopleSection {...section} count={shown.length}>
        {shown.map(line)}
      </PeopleSection>
    </details>
  );
}
