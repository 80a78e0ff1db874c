import { ArrowDownAZ, ArrowUpAZ } from "lucide";
import { useState } from "preact/hooks";
import { Icon } from "../../../shared/ui/Icon";
import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";
import { type Order, ordered, type Roster, type RosterEmployee } from "../../roster/roster";
import { searched } from "../../roster/search";
import { useTerminal } from "../useTerminal";
import { SearchBox } from "./SearchBox";
import { Tiles } from "./Tiles";

/** The department's people: search, order, tiles. */
export function RosterPanel({ onChoose }: { onChoose: (employee: RosterEmployee) => void }) {
  const { terminal } = useTerminal();
  const [query, setQuery] = useState("");
  const [order, setOrder] = useState<Order>("ascending");
  const roster = terminal.people.value;
  return (
    <section class="roster">
      <div class="roster-bar">
        <SearchBox query={query} onQuery={setQuery} />
        <OrderChoice order={order} onOrder={setOrder} />
      </div>
      <div class="roster-list">
        {roster ? (
          <Found roster={roster} query={query} order={order} onChoose={onChoose} />
        ) : (
          <Waiting online={terminal.online.value} />
        )}
      </div>
    </section>
  );
}

function OrderChoice({ order, onOrder }: { order: Order; onOrder: (order: Order) => void }) {
  const { home } = texts.value;
  return (
    <fieldset class="segmented">
      <legend class="visually-hidden">{home.order}</legend>
      {(["ascending", "descending"] as const).map((each) => (
        <button key={each} type="button" aria-pressed={order === each} onClick={() => onOrder(each)}>
          <Icon of={each === "ascending" ? ArrowDownAZ : ArrowUpAZ} size={20} />
          {home[each]}
        </button>
      ))}
    </fieldset>
  );
}

interface FoundProps {
  roster: Roster;
  query: string;
  order: Order;
  onChoose: (employee: RosterEmployee) => void;
}

function Found({ roster, query, order, onChoose }: FoundProps) {
  const { home } = texts.value;
  if (roster.length === 0) return <Notice tone="info">{home.nobody}</Notice>;
  const found = ordered(searched(roster, query), order);
  if (found.length === 0) return <Notice tone="info">{home.noMatch(query)}</Notice>;
  return <Tiles roster={found} onChoose={onChoose} />;
}

function Waiting({ online }: { online: boolean }) {
  const { home } = texts.value;
  return online ? (
    <p role="status">{home.waitingForRoster}…</p>
  ) : (
    <Notice tone="warning">{home.offlineRoster}</Notice>
  );
}
