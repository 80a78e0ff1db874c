import { useState } from "preact/hooks";
import { Choice } from "../../shared/ui/Choice";
import { Notice } from "../../shared/ui/Notice";
import { texts as consoleTexts } from "../i18n/texts";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { CalendarChoice } from "./CalendarChoice";
import { ImportSteps } from "./ImportSteps";
import { texts } from "./i18n/texts";
import { isKind, type Kind, openKinds, type Whose } from "./kinds";
import { PastImports } from "./PastImports";
import "./imports.css";

/** 取込: lists from files, each with a preview that names every bad line; and what was imported before. */
export function ImportsPage(props: PageProps) {
  const kinds = openKinds(props.profile);
  const asked = place.value.params.get("kind");
  const kind = isKind(asked) && kinds.includes(asked) ? asked : kinds[0];
  const words = texts.value;
  return (
    <Page title={words.title}>
      {!kind && <Notice tone="info">{consoleTexts.value.noPermission}</Notice>}
      {kind && (
        <>
          <Choice
            label={words.kind}
            value={kind}
            onValue={(chosen) => {
              location.hash = here({ kind: chosen });
            }}
            options={kinds.map((each) => [each, words.kinds[each]])}
          />
          <OneKind key={kind} {...props} kind={kind} />
        </>
      )}
    </Page>
  );
}

function OneKind({ backend, profile, kind }: PageProps & { kind: Kind }) {
  const [whose, setWhose] = useState<Whose | null>(null);
  const [done, setDone] = useState(0);
  const isReady = kind !== "calendars" || whose !== null;
  return (
    <>
      {kind === "calendars" && <CalendarChoice profile={profile} whose={whose} onWhose={setWhose} />}
      {isReady && (
        <ImportSteps
          key={`${whose?.owner} ${whose?.year}`}
          auth={backend.auth}
          target={{ kind, whose }}
          onDone={() => setDone((count) => count + 1)}
        />
      )}
      <PastImports key={done} auth={backend.auth} />
    </>
  );
}
