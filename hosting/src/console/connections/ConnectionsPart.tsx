import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { readOnce } from "../../shared/readOnce";
import { Icon } from "../../shared/ui/Icon";
import { LiveState } from "../../shared/ui/LiveState";
import { useRead } from "../../shared/useRead";
import { useRefresh } from "../../shared/useRefresh";
import { href } from "../address";
import { AddConnection } from "./AddConnection";
import { ConnectionCard } from "./ConnectionCard";
import type { PartProps } from "./ConnectionsPage";
import { type Connections, PATH } from "./connection";
import { texts } from "./i18n/texts";

const SECONDS = 30;

/** All connections and how each of them stands; without any, the way to the first. */
export function ConnectionsPart({ backend, profile, canEdit }: PartProps) {
  const { live, again } = useRead(PATH, () => readOnce<Connections>(backend.auth, PATH));
  useRefresh(again, SECONDS);
  const [isAdding, setAdding] = useState(false);
  const connections = live.phase === "ready" ? live.value.connections : [];
  return (
    <>
      {canEdit && (
        <div class="page-actions">
          <button type="button" class="button button-primary" onClick={() => setAdding(true)}>
            <Icon of={Plus} size={20} />
            {texts.value.add}
          </button>
        </div>
      )}
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && connections.length === 0 && <NoneYet />}
      <ul class="connections">
        {connections.map((connection) => (
          <li key={connection.id}>
            <ConnectionCard {...{ backend, profile, canEdit, connection }} onChange={again} />
          </li>
        ))}
      </ul>
      {isAdding && <AddConnection auth={backend.auth} onConnected={again} onClose={() => setAdding(false)} />}
    </>
  );
}

function NoneYet() {
  const { none, noneText, toGuide } = texts.value;
  return (
    <div class="card list-empty">
      <h3>{none}</h3>
      <p>{noneText}</p>
      <a class="button" href={href("connections", { part: "guide" })}>
        {toGuide}
      </a>
    </div>
  );
}
