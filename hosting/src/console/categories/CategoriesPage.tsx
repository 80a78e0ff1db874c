import { useState } from "preact/hooks";
import { may } from "../../data/permissions";
import { Notice } from "../../shared/ui/Notice";
import { ORGANISATION, OwnerChoice, ownerOf } from "../OwnerChoice";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { Read } from "../Read";
import { CategoryForm } from "./CategoryForm";
import { type ListedCategories, pathOf } from "./categories";
import { GiveUp } from "./GiveUp";
import { texts } from "./i18n/texts";

/** 主な時間外業務内容: the organisation's list, or a department's own. */
export function CategoriesPage({ backend, profile }: PageProps) {
  const owner = ownerOf(profile);
  const departmentId = owner === ORGANISATION ? null : owner;
  const mayEdit = may(profile.permissions, "settings", "edit");
  const canEdit = mayEdit && (profile.isOrganisationAdmin || departmentId !== null);
  const path = pathOf(departmentId);
  return (
    <Page title={texts.value.title} actions={<OwnerChoice profile={profile} />}>
      <Read<ListedCategories> key={path} auth={backend.auth} path={path}>
        {(list, again) => (
          <Categories
            key={list.departmentId}
            {...{ auth: backend.auth, departmentId, mayEdit, canEdit, list, again }}
          />
        )}
      </Read>
    </Page>
  );
}

interface CategoriesProps extends Pick<PageProps["backend"], "auth"> {
  departmentId: string | null;
  /** Whether the reader has the permission; and whether this list is theirs to change. */
  mayEdit: boolean;
  canEdit: boolean;
  list: ListedCategories;
  again: () => void;
}

/** A department that has no list of its own shows the organisation's until it is to have one. */
function Categories({ auth, departmentId, mayEdit, canEdit, list, again }: CategoriesProps) {
  const [makesOwn, setMakesOwn] = useState(false);
  const words = texts.value;
  const isInherited = departmentId !== list.departmentId && !makesOwn;
  return (
    <>
      {isInherited && (
        <Notice tone="info">
          <p>{words.inherited}</p>
          {canEdit && (
            <button type="button" class="button" onClick={() => setMakesOwn(true)}>
              {words.makeOwn}
            </button>
          )}
        </Notice>
      )}
      {makesOwn && <Notice tone="info">{words.makingOwn}</Notice>}
      <CategoryForm
        auth={auth}
        departmentId={departmentId}
        canEdit={canEdit && !isInherited}
        {...(mayEdit && { whyFixed: isInherited ? null : words.byOrganisation })}
        list={list}
        onSaved={() => makesOwn && again()}
      />
      {canEdit && departmentId !== null && departmentId === list.departmentId && (
        <GiveUp auth={auth} departmentId={departmentId} onDone={again} />
      )}
    </>
  );
}
