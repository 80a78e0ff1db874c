import { useState } from "preact/hooks";
import { may } from "../../data/permissions";
import { words } from "../../shared/i18n/shared";
import { LiveState } from "../../shared/ui/LiveState";
import { useRead } from "../../shared/useRead";
import { useRefresh } from "../../shared/useRefresh";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { go, place } from "../place";

import { AddTerminal } from "./AddTerminal";
import { texts } from "./i18n/texts";
import { NoDevice } from "./NoDevice";
import { OneTerminal } from "./OneTerminal";
import { TerminalList } from "./TerminalList";
import { readTerminals } from "./terminal";
import "../lists.css";
import "./terminals.css";

/** 端末・証明書: the tablets and PCs that take punches, or the one that the address names. */
export function TerminalsPage(props: PageProps) {
  const { backend, profile } = props;
  const [made, setMade] = useState("");
  const [isAdding, setAdding] = useState(false);
  const { live, again } = useRead(`terminals ${made}`, () => readTerminals(backend.auth));
  useRefresh(again, 60);
  const canEdit = may(profile.permissions, "terminals", "edit");
  const { params } = place.value;
  const [wanted, department] = [params.get("terminal"), params.get("department")];
  const known = live.phase === "ready" ? live.value : null;
  const state = <LiveState live={live} onRetry={again} />;

  if (wanted !== null) {
    const terminal = known?.terminals.find(({ id }) => id === wanted) ?? null;
    return (
      <OneTerminal {...props} terminal={terminal} known={known} canEdit={canEdit} onChange={again}>
        {state}
      </OneTerminal>
    );
  }

  function closeAdding(id: string | null) {
    setAdding(false);
    if (id === null) return;
    setMade(id);
    go("terminals", { terminal: id });
  }

  const add = (
    <button type="button" class="button button-primary" onClick={() => setAdding(true)}>
      {texts.value.add}
    </button>
  );
  return (
    <Page title={texts.value.title} actions={canEdit && add}>
      {!canEdit && <p class="soft">{words.value.viewOnly}</p>}
      <NoDevice store={backend.store} profile={profile} departmentId={department} />
      {state}
      {known && <TerminalList {...{ profile, known, department, canEdit }} onRefresh={again} />}
      {isAdding && (
        <AddTerminal auth={backend.auth} profile={profile} department={department} onClose={closeAdding} />
      )}
    </Page>
  );
}
