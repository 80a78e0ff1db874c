import type { ComponentChildren } from "preact";
import { may } from "../../data/permissions";
import { words } from "../../shared/i18n/shared";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { place } from "../place";
import { ConnectionsPart } from "./ConnectionsPart";
import { Guide } from "./guide/Guide";
import { texts } from "./i18n/texts";
import { AnswerPart } from "./matching/AnswerPart";
import { MatchingPart } from "./matching/MatchingPart";
import { PartNavigation } from "./PartNavigation";
import { type Part, partOf } from "./parts";
import { PullingPart } from "./pulling/PullingPart";
import { RunsPart } from "./runs/RunsPart";
import "../lists.css";
import "./connections.css";

/** What every part of 外部連携 works with. */
export interface PartProps extends PageProps {
  canEdit: boolean;
}

const PARTS: Record<Part, (props: PartProps) => ComponentChildren> = {
  list: (props) => <ConnectionsPart {...props} />,
  runs: (props) => <RunsPart {...props} />,
  matching: (props) => <MatchingPart {...props} />,
  pulling: (props) => <PullingPart {...props} />,
  guide: () => <Guide />,
  answer: (props) => <AnswerPart {...props} />,
};

/** 外部連携: the systems that times are pulled from, what was pulled, and of whom. */
export function ConnectionsPage(props: PageProps) {
  const part = partOf(place.value.params.get("part"));
  const canEdit = may(props.profile.permissions, "jobcan", "edit");
  return (
    <Page title={texts.value.title}>
      <PartNavigation part={part} />
      {!canEdit && <p class="soft">{words.value.viewOnly}</p>}
      {PARTS[part]({ ...props, canEdit })}
    </Page>
  );
}
