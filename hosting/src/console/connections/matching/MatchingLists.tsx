import { useState } from "preact/hooks";
import { formatDateTime } from "../../../shared/time/format";
import { csvName } from "../../csv/csv";
import { ListButtons } from "../../csv/ListButtons";
import type { PartProps } from "../ConnectionsPage";
import type { Connection } from "../connection";
import { ConflictTable } from "./ConflictTable";
import { rowsOf } from "./csv";
import { EndMatch } from "./EndMatch";
import { texts } from "./i18n/texts";
import { MatchByHand } from "./MatchByHand";
import { MatchedList } from "./MatchedList";
import { MissingList } from "./MissingList";
import type { Clash, Matched, Matching, Unmatched } from "./matching";
import { UnmatchedTable } from "./UnmatchedTable";

export interface MatchingProps extends PartProps {
  connection: Connection;
  matching: Matching;
}

/** The lists of a connection's matching: what asks for a decision first. */
export function MatchingLists(props: MatchingProps & { onChange: () => void }) {
  const { backend, connection, matching, canEdit, onChange } = props;
  const [asked, setAsked] = useState<Unmatched | Clash | null>(null);
  const [ending, setEnding] = useState<Matched | null>(null);
  const words = texts.value;
  if (matching.at === null) return <p class="card list-empty">{words.notYet}</p>;
  const common = { auth: backend.auth, connection, matching, onDone: onChange };
  return (
    <>
      <p>{words.lead}</p>
      <div class="list-tools">
        <p class="soft">{words.asOf(formatDateTime(Date.parse(matching.at)))}</p>
        <ListButtons name={csvName(words.title, connection.name)} rows={() => rowsOf(matching)} />
      </div>
      <ConflictTable clashes={matching.conflicts} onMatch={canEdit ? setAsked : null} />
      <UnmatchedTable people={matching.unmatched} onMatch={canEdit ? setAsked : null} />
      <MissingList people={matching.missing} />
      <MatchedList people={matching.matched} onEnd={canEdit ? setEnding : null} />
      {asked && <MatchByHand {...common} external={asked} onClose={() => setAsked(null)} />}
      {ending && <EndMatch {...common} matched={ending} onClose={() => setEnding(null)} />}
    </>
  );
}
