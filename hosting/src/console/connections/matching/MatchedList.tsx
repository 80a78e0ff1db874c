import { useState } from "preact/hooks";
import { words } from "../../../shared/i18n/shared";
import { formatDateTime } from "../../../shared/time/format";
import { Field } from "../../../shared/ui/Field";
import { texts } from "./i18n/texts";
import { found, type Matched } from "./matching";
import { PeopleSection } from "./PeopleSection";

interface MatchedListProps {
  people: readonly Matched[];
  /** Null for whoever may only look. */
  onEnd: ((matched: Matched) => void) | null;
}

/** Who is matched with whom; unfolded where somebody looks for it. */
export function MatchedList({ people, onEnd }: MatchedListProps) {
  const [text, setText] = useState("");
  const { matched, columns, actions, end, endOf, byCode, byHand } = texts.value;
  const shown = found(people, text);
  return (
    <details class="card matched">
      <summary>{matched.summary(people.length)}</summary>
      {people.length > 0 && (
        <Field type="search" label={words.value.search} value={text} onValue={setText} maxLength={80} />
      )}
      <PeopleSection
        title={matched.title}
        hint={matched.hint}
        none={matched.none}
        count={shown.length}
        heads={[words.value.name, words.value.code, columns.externalId, columns.by, columns.at, actions]}
      >
        {shown.map((one) => (
          <tr key={one.externalId}>
            <th scope="row">{one.name}</th>
            <td>{one.code}</td>
            <td>{one.externalId}</td>
            <td>{one.by === "code" ? byCode : byHand}</td>
            <td>
              <time dateTime={one.at}>{formatDateTime(Date.parse(one.at))}</time>
            </td>
            <td>
              {onEnd && (
                <button type="button" class="button" aria-label={endOf(one.name)} onClick={() => onEnd(one)}>
                  {end}
                </button>
              )}
            </td>
          </tr>
        ))}
      </PeopleSection>
    </details>
  );
}
