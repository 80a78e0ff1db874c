import { Plus } from "lucide";
import { useState } from "preact/hooks";
import { may } from "../../data/permissions";
import { words as shared } from "../../shared/i18n/shared";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { Read } from "../Read";
import { texts } from "./i18n/texts";
import { Removal } from "./Removal";
import { RoundForm } from "./RoundForm";
import { RoundTable, rowsOf } from "./RoundTable";
import { PATH, type Round, type Rounds } from "./rounds";
import "./selfchecks.css";

/** 働き方セルフチェック: on which days whom is asked how their day was spent. */
export function SelfchecksPage(props: PageProps) {
  return (
    <Page title={texts.value.title}>
      <Read<Rounds> auth={props.backend.auth} path={PATH}>
        {(rounds, again) => <RoundsOf {...props} {...rounds} onChanged={again} />}
      </Read>
    </Page>
  );
}

interface RoundsProps extends PageProps, Rounds {
  onChanged: () => void;
}

function RoundsOf({ backend, profile, rounds, activities, onChanged }: RoundsProps) {
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<Round | null>(null);
  const words = texts.value;
  const mayEdit = may(profile.permissions, "records", "edit");
  const canRemove = (round: Round) => mayEdit && (profile.isOrganisationAdmin || round.departmentId !== null);
  return (
    <>
      <p class="field-hint">{mayEdit ? words.hint : shared.value.viewOnly}</p>
      {mayEdit && (
        <div class="page-actions">
          <button type="button" class="button button-primary" onClick={() => setAdding(true)}>
            <Icon of={Plus} size={20} />
            {words.add}
          </button>
        </div>
      )}
      {rounds.length === 0 && <Notice tone="info">{words.none}</Notice>}
      {rounds.length > 0 && (
        <>
          <ListButtons name={csvName(words.title)} rows={() => rowsOf(rounds, profile.departments)} />
          <RoundTable
            rounds={rounds}
            departments={profile.departments}
            canRemove={canRemove}
            onRemove={setRemoved}
          />
        </>
      )}
      {isAdding && (
        <RoundForm
          backend={backend}
          profile={profile}
          activities={activities}
          onAdded={onChanged}
          onClose={() => setAdding(false)}
        />
      )}
      {removed && (
        <Removal auth={backend.auth} round={removed} onRemoved={onChanged} onClose={() => setRemoved(null)} />
      )}
    </>
  );
}
