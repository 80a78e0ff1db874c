import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { Notice } from "../../shared/ui/Notice";
import { href } from "../address";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { place } from "../place";
import { CertificateCard } from "./CertificateCard";
import { Facts } from "./Facts";
import { Incidents } from "./Incidents";
import { texts } from "./i18n/texts";
import { NoDevice } from "./NoDevice";
import { Rename } from "./Rename";
import { concernsOf, standingOf } from "./standing";
import type { Known, Terminal } from "./terminal";

interface OneTerminalProps extends PageProps {
  /** Null while it is not known, or where there is none. */
  terminal: Terminal | null;
  known: Known | null;
  canEdit: boolean;
  onChange: () => void;
  /** What there is to say of the reading. */
  children: ComponentChildren;
}

/** All that is known of one terminal, and what can be done with it. */
export function OneTerminal({ terminal, known, children, ...rest }: OneTerminalProps) {
  const back = (
    <a class="button" href={href("terminals", { department: place.value.params.get("department") })}>
      {texts.value.detail.backToList}
    </a>
  );
  if (terminal === null || known === null)
    return (
      <Page title={texts.value.title} actions={back}>
        {children}
        {known !== null && <Notice tone="warning">{texts.value.detail.gone}</Notice>}
      </Page>
    );
  return (
    <Found {...rest} terminal={terminal} now={known.at} back={back}>
      {children}
    </Found>
  );
}

interface FoundProps extends Omit<OneTerminalProps, "terminal" | "known"> {
  terminal: Terminal;
  now: number;
  back: ComponentChildren;
}

function Found({ backend, profile, terminal, now, canEdit, onChange, back, children }: FoundProps) {
  const [isRenaming, setRenaming] = useState(false);
  const { names } = texts.value;
  const actions = (
    <>
      {back}
      {canEdit && (
        <button type="button" class="button" onClick={() => setRenaming(true)}>
          {names.rename}
        </button>
      )}
    </>
  );
  function closeRenaming() {
    setRenaming(false);
    onChange();
  }
  return (
    <Page title={terminal.name} actions={actions}>
      {children}
      {!canEdit && <p class="soft">{words.value.viewOnly}</p>}
      <NoDevice store={backend.store} profile={profile} departmentId={terminal.departmentId} />
      <Advice terminal={terminal} now={now} />
      <div class="terminal-cards">
        <Facts terminal={terminal} now={now} departments={profile.departments} />
        {canEdit && (
          <CertificateCard key={terminal.id} auth={backend.auth} terminal={terminal} onChange={onChange} />
        )}
      </div>
      <Incidents backend={backend} profile={profile} terminal={terminal} />
      {isRenaming && <Rename auth={backend.auth} terminal={terminal} onClose={closeRenaming} />}
    </Page>
  );
}

/** What to do about it, where something is to be done. */
function Advice({ terminal, now }: { terminal: Terminal; now: number }) {
  const { detail, concerns } = texts.value;
  const standing = standingOf(terminal, now);
  if (standing === "waiting" || standing === "shutOut")
    return <Notice tone="info">{detail[standing]}</Notice>;
  return concernsOf(terminal, now, __VERSION__).map((concern) => (
    <Notice key={concern} tone="warning">
      {concerns[concern]}
    </Notice>
  ));
}
