import { useState } from "preact/hooks";
import { may } from "../../data/permissions";
import { words } from "../../shared/i18n/shared";
import { SelectField } from "../../shared/ui/SelectField";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { AnnouncementForm } from "./AnnouncementForm";
import { Announcements } from "./Announcements";
import { type Announcement, EVERYBODY } from "./announcement";
import { texts } from "./i18n/texts";
import "../lists.css";
import "./announcements.css";

/** お知らせ: what the terminals of everybody, or of a department, show. */
export function AnnouncementsPage({ backend, profile }: PageProps) {
  const [written, setWritten] = useState<Announcement | "new" | null>(null);
  const [first] = profile.departments;
  const usual = profile.isOrganisationAdmin || !first ? EVERYBODY : first.id;
  const audience = place.value.params.get("audience") ?? usual;
  const isOurs = audience !== EVERYBODY || profile.isOrganisationAdmin;
  const canEdit = isOurs && may(profile.permissions, "announcements", "edit");
  const add = (
    <button type="button" class="button button-primary" onClick={() => setWritten("new")}>
      {texts.value.write}
    </button>
  );
  return (
    <Page title={texts.value.title} actions={canEdit && add}>
      <div class="list-tools">
        <SelectField
          label={texts.value.audience}
          value={audience}
          onValue={(chosen) => {
            location.hash = here({ audience: chosen });
          }}
          options={[
            [EVERYBODY, texts.value.everybody],
            ...profile.departments.map(({ id, code, name }) => [id, `${code} ${name}`] as const),
          ]}
        />
      </div>
      {!canEdit && <p class="soft">{isOurs ? words.value.viewOnly : texts.value.ofOrganisation}</p>}
      <Announcements
        key={audience}
        backend={backend}
        audience={audience}
        canEdit={canEdit}
        onEdit={setWritten}
      />
      {written !== null && (
        <AnnouncementForm
          auth={backend.auth}
          audience={audience}
          announcement={written === "new" ? null : written}
          onClose={() => setWritten(null)}
        />
      )}
    </Page>
  );
}
