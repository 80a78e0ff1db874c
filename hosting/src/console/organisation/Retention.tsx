import { useState } from "preact/hooks";
import { may } from "../../data/permissions";
import { words as shared } from "../../shared/i18n/shared";
import { SelectField } from "../../shared/ui/SelectField";
import { told } from "../../shared/ui/toast";
import { useRefresh } from "../../shared/useRefresh";
import { call } from "../api";
import { Section } from "../form/SettingsForm";
import type { PageProps } from "../pageProps";
import { Read } from "../Read";
import { useDeed } from "../useDeed";
import { DeletionDialog } from "./DeletionDialog";
import { texts } from "./i18n/texts";
import { type Kept, type PastYear, RETENTION } from "./kept";

const YEARS = [5, 6, 7, 8, 10, 15, 20, 30];
const [SOON, SELDOM] = [5, 600]; // seconds: while something goes, and otherwise

/** 記録の保管: for how long, and what is older, which goes by decision alone. */
export function Retention(props: PageProps) {
  return (
    <Read<Kept> auth={props.backend.auth} path={RETENTION}>
      {(kept, again) => (
        <div class="settings">
          <Keeping {...props} kept={kept} onChanged={again} />
        </div>
      )}
    </Read>
  );
}

interface KeepingProps extends PageProps {
  kept: Kept;
  onChanged: () => void;
}

function Keeping({ backend, profile, kept, onChanged }: KeepingProps) {
  const words = texts.value.retention;
  const [asked, setAsked] = useState<PastYear | null>(null);
  const [wanted, setWanted] = useState(kept.years);
  useRefresh(onChanged, kept.past.some(({ deleting }) => deleting) ? SOON : SELDOM);
  const canEdit = may(profile.permissions, "settings", "edit");
  const { error, run } = useDeed(async () => {
    await call(backend.auth, RETENTION, { method: "PUT", body: { years: wanted } });
    told(shared.value.saved);
    onChanged();
  });
  const options = [...new Set([...YEARS, kept.years])].sort((one, other) => one - other);
  return (
    <Section title={words.title} hint={words.hint} isFixed={!canEdit}>
      <SelectField
        label={words.years}
        value={`${wanted}`}
        onValue={(years) => setWanted(Number(years))}
        options={options.map((years) => [`${years}`, words.count(years)] as const)}
        hint={words.yearsHint}
        error={error}
      />
      {wanted !== kept.years && (
        <button type="button" class="button button-primary" onClick={() => void run()}>
          {shared.value.save}
        </button>
      )}
      <h4>{words.past}</h4>
      {kept.past.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="past-years">
        {kept.past.map((one) => (
          <li key={one.year}>
            <span>
              {words.year(one.year)} {words.holds(one.sheets, one.books)}
            </span>
            <button type="button" class="button button-danger" onClick={() => setAsked(one)}>
              {one.deleting ? words.goOn(one.year) : words.remove(one.year)}
            </button>
          </li>
        ))}
      </ul>
      {asked && (
        <DeletionDialog
          auth={backend.auth}
          going={kept.past.filter(({ year }) => year <= asked.year)}
          onDone={onChanged}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  );
}
