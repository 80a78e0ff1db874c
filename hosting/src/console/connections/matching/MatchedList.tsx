import { words } from "../../../shared/i18n/shared";
import { formatDateTime } from "../../../shared/time/format";
import { FoldedPeople } from "./FoldedPeople";
import { texts } from "./i18n/texts";
import type { Matched } from "./matching";

interface MatchedListProps {
  people: readonly Matched[];
  /** Null for whoever may only look. */
  onEnd: ((matched: Matched) => void) | null;
}

/** Who is matched with whom. */
export function MatchedList({ people, onEnd }: MatchedListProps) {
  const { matched, columns, actions } = texts.value;
  return (
    <FoldedPeople
      summary={matched.summary(people.length)}
      title={matched.title}
      hint={matched.hint}
      none={matched.none}
      heads={[words.value.name, words.value.code, columns.externalId, columns.by, columns.at, actions]}
      people={people}
      line={(one) => <Line key={one.externalId} matched={one} onEnd={onEnd} />}
    />
  );
}

function Line({ matched, onEnd }: { matched: Matched } & Pick<MatchedListProps, "onEnd">) {
  const { end, endOf, byCode, byHand } = texts.value;
  const { name, code, externalId, by, at } = matched;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{code}</td>
      <td>{externalId}</td>
      <td>{by === "code" ? byCode : byHand}</td>
      <td>
        <time dateTime={at}>{formatDateTime(Date.parse(at))}</time>
      </td>
      <td>
        {onEnd && (
          <button type="button" class="button" aria-label={endOf(name)} onClick={() => onEnd(matched)}>
            {end}
          </button>
        )}
      </td>
    </tr>
  );
}
