import { SelectField } from "../../../shared/ui/SelectField";
import { href } from "../../address";
import { here, place } from "../../place";
import { Read } from "../../Read";
import type { PartProps } from "../ConnectionsPage";
import { type Connections, PATH } from "../connection";
import { texts as connectionTexts } from "../i18n/texts";
import { texts } from "./i18n/texts";
import { MatchingLists } from "./MatchingLists";
import { type Matching, pathOf } from "./matching";
import { Reading } from "./Reading";
import "./matching.css";

/** 照合: of one connection, who there is who here, whom nobody reached, and how its answers are read. */
export function MatchingPart(props: PartProps) {
  const { auth } = props.backend;
  return (
    <Read<Connections> auth={auth} path={PATH}>
      {({ connections }) => {
        const asked = place.value.params.get("connection");
        const connection = connections.find(({ id }) => id === asked) ?? connections[0];
        if (!connection) return <NoConnection />;
        return (
          <>
            {connections.length > 1 && (
              <SelectField
                label={connectionTexts.value.name}
                value={connection.id}
                onValue={(id) => {
                  location.hash = here({ connection: id });
                }}
                options={connections.map(({ id, name }) => [id, name])}
              />
            )}
            <Read<Matching> key={connection.id} auth={auth} path={pathOf(connection.id)}>
              {(matching, again) => (
                <>
                  <MatchingLists {...props} {...{ connection, matching }} onChange={again} />
                  <Reading {...props} {...{ connection, matching }} />
                </>
              )}
            </Read>
          </>
        );
      }}
    </Read>
  );
}

function NoConnection() {
  return (
    <div class="card list-empty">
      <p>{texts.value.noConnection}</p>
      <a class="button" href={href("connections")}>
        {texts.value.toConnections}
      </a>
    </div>
  );
}
