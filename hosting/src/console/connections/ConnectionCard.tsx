import { useState } from "preact/hooks";
import { formatDateTime } from "../../shared/time/format";
import { href } from "../address";
import type { PartProps } from "./ConnectionsPage";
import type { Connection } from "./connection";
import { DeleteConnection } from "./DeleteConnection";
import { EditConnection } from "./EditConnection";
import { texts } from "./i18n/texts";
import { Refused } from "./Refused";
import { RenewCredentials } from "./RenewCredentials";
import { RunSummary } from "./runs/RunSummary";
import { StartRun } from "./runs/StartRun";

export interface ConnectionCardProps extends PartProps {
  connection: Connection;
  onChange: () => void;
}

/** One connection: how it stands, what came of it last, and what can be done with it. */
export function ConnectionCard({ connection, backend, profile, canEdit, onChange }: ConnectionCardProps) {
  const { id, name, clientId, automatic, state, checkedAt, lastRun } = connection;
  const words = texts.value;
  return (
    <article class="card connection" aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span class={`badge ${state === "connected" ? "badge-good" : "badge-bad"}`}>
          {words.states[state]}
        </span>
      </header>
      {state === "refused" && <Refused {...{ connection, backend, canEdit, onChange }} />}
      <dl class="facts">
        <dt>ID</dt>
        <dd>{clientId}</dd>
        <dt>{words.automatic}</dt>
        <dd>{automatic ? words.use : words.useNot}</dd>
        <dt>{words.checkedAt}</dt>
        <dd>
          <time dateTime={checkedAt}>{formatDateTime(Date.parse(checkedAt))}</time>
        </dd>
        <dt>{words.lastRun}</dt>
        <dd>{lastRun ? <RunSummary run={lastRun} /> : words.noRun}</dd>
        <dt>{words.matching}</dt>
        <dd>
          <a class="connection-link" href={href("connections", { part: "matching", connection: id })}>
            {matchingOf(connection)}
          </a>
        </dd>
      </dl>
      {canEdit && <Deeds {...{ connection, backend, profile, onChange }} />}
    </article>
  );
}

function matchingOf({ unmatched, conflicts }: Connection): string {
  const { openMatching, allMatched, notMatched } = texts.value;
  if (unmatched === null || conflicts === null) return notMatched;
  return unmatched + conflicts === 0 ? allMatched : openMatching(unmatched, conflicts);
}

const DEEDS = ["pull", "edit", "renew", "delete"] as const;
type Deed = (typeof DEEDS)[number];

function Deeds({ connection, backend, profile, onChange }: Omit<ConnectionCardProps, "canEdit">) {
  const [asked, setAsked] = useState<Deed | null>(null);
  const words = texts.value;
  const common = { auth: backend.auth, connection, onDone: onChange, onClose: () => setAsked(null) };
  return (
    <div class="connection-deeds">
      {DEEDS.map((each) => (
        <button
          key={each}
          type="button"
          class={`button ${each === "delete" ? "button-danger" : ""}`}
          disabled={each === "pull" && connection.state === "refused"}
          onClick={() => setAsked(each)}
        >
          {words.deeds[each]}
        </button>
      ))}
      {asked === "pull" && <StartRun {...common} organisation={profile.organisation} />}
      {asked === "edit" && <EditConnection {...common} />}
      {asked === "renew" && <RenewCredentials {...common} />}
      {asked === "delete" && <DeleteConnection {...common} />}
    </div>
  );
}
