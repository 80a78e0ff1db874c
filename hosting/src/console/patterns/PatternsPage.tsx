import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { may } from "../../data/permissions";
import { words as shared } from "../../shared/i18n/shared";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { ORGANISATION, OwnerChoice, ownerOf } from "../OwnerChoice";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { Read } from "../Read";
import { texts } from "./i18n/texts";
import { PatternForm } from "./PatternForm";
import { PatternTable, rowsOf } from "./PatternTable";
import { type Draft, draftOf, type ListedPattern, newDraft, PATH } from "./patterns";
import "./patterns.css";

/** 勤務割振: everyone's, and those of this administrator's departments. */
export function PatternsPage(props: PageProps) {
  return (
    <Page title={texts.value.title} actions={<OwnerChoice profile={props.profile} />}>
      <Read<{ patterns: ListedPattern[] }> auth={props.backend.auth} path={PATH}>
        {({ patterns }, again) => <Patterns {...props} patterns={patterns} onSaved={again} />}
      </Read>
    </Page>
  );
}

const isOfferedIn = ({ departmentId }: ListedPattern, owner: string) =>
  departmentId === null || departmentId === owner;

interface PatternsProps extends PageProps {
  patterns: readonly ListedPattern[];
  onSaved: () => void;
}

function Patterns({ backend, profile, patterns, onSaved }: PatternsProps) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const { departments, isOrganisationAdmin } = profile;
  const mayEdit = may(profile.permissions, "settings", "edit");
  const canEdit = (pattern: ListedPattern) =>
    mayEdit && (isOrganisationAdmin || pattern.departmentId !== null);
  const owner = ownerOf(profile);
  const first = owner === ORGANISATION ? "" : owner;
  const canAdd = mayEdit && (isOrganisationAdmin || first !== "");
  const shown = owner === ORGANISATION ? patterns : patterns.filter((each) => isOfferedIn(each, owner));
  const words = texts.value;
  return (
    <>
      <p class="field-hint">{words.hint}</p>
      {canAdd && (
        <div class="page-actions">
          <button type="button" class="button button-primary" onClick={() => setDraft(newDraft(first))}>
            <Icon of={Plus} size={20} />
            {words.add}
          </button>
        </div>
      )}
      {!mayEdit && <p class="field-hint">{shared.value.viewOnly}</p>}
      {shown.length === 0 && <Notice tone="info">{words.none}</Notice>}
      {shown.length > 0 && (
        <>
          <ListButtons name={csvName(words.title)} rows={() => rowsOf(shown, departments)} />
          <PatternTable
            patterns={shown}
            departments={departments}
            canEdit={canEdit}
            onEdit={(pattern) => setDraft(draftOf(pattern))}
          />
        </>
      )}
      {draft && (
        <PatternForm
          auth={backend.auth}
          profile={profile}
          known={draft}
          onSaved={onSaved}
          onClose={() => setDraft(null)}
        />
      )}
    </>
  );
}
