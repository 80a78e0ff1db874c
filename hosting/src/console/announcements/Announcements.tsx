import { doc } from "firebase/firestore";
import { useState } from "preact/hooks";
import { followDocument } from "../../shared/firebase/live";
import type { Backend } from "../../shared/firebase/people";
import { words } from "../../shared/i18n/shared";
import { formatDate, formatMinute } from "../../shared/time/format";
import { now } from "../../shared/time/now";
import { Confirm } from "../../shared/ui/Confirm";
import { LiveState } from "../../shared/ui/LiveState";
import { told } from "../../shared/ui/toast";
import { useDeed } from "../useDeed";
import { useFollowed } from "../useFollowed";
import { type Announcement, phaseOf, takeBack } from "./announcement";
import { texts } from "./i18n/texts";

interface AnnouncementsProps {
  backend: Backend;
  audience: string;
  canEdit: boolean;
  onEdit: (announcement: Announcement) => void;
}

/** The announcements of an audience as they are now, newest first. */
export function Announcements({ backend, audience, canEdit, onEdit }: AnnouncementsProps) {
  const { live, again } = useFollowed<{ items: Announcement[] } | null>(audience, (found) =>
    followDocument(doc(backend.store, "announcements", audience), found),
  );
  const [taken, setTaken] = useState<Announcement | null>(null);
  const items = live.phase === "ready" ? (live.value?.items ?? []) : null;
  return (
    <>
      <LiveState live={live} onRetry={again} />
      {items?.length === 0 && <p class="card list-empty">{texts.value.none}</p>}
      <ul class="announcement-list">
        {items?.map((item) => (
          <li key={item.id} class="card announcement-card">
            <Head announcement={item} />
            {item.body && <p class="announcement-body">{item.body}</p>}
            {canEdit && (
              <div class="announcement-actions">
                <button type="button" class="button" onClick={() => onEdit(item)}>
                  {words.value.edit}
                  <span class="visually-hidden"> {item.title}</span>
                </button>
                <button type="button" class="button" onClick={() => setTaken(item)}>
                  {texts.value.takeBack}
                  <span class="visually-hidden"> {item.title}</span>
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {taken && (
        <TakeBack backend={backend} audience={audience} announcement={taken} onClose={() => setTaken(null)} />
      )}
    </>
  );
}

const TONES = { shown: "badge-good", coming: "badge-warning", over: "" };

function Head({ announcement: { title, from, until } }: { announcement: Announcement }) {
  const period = { from: from.toMillis(), until: until?.toMillis() ?? null };
  const phase = phaseOf(period, now.value);
  const { phases, forGood } = texts.value;
  return (
    <div class="announcement-head">
      <h3>{title}</h3>
      <span class={`badge ${TONES[phase]}`}>{phases[phase]}</span>
      <span class="soft">
        {when(period.from)} – {period.until === null ? forGood : when(period.until)}
      </span>
    </div>
  );
}

/** "2026/11/20(金) 08:30" */
export const when = (instant: number) => `${formatDate(instant)} ${formatMinute(instant)}`;

interface TakeBackProps {
  backend: Backend;
  audience: string;
  announcement: Announcement;
  onClose: () => void;
}

function TakeBack({ backend, audience, announcement: { id, title }, onClose }: TakeBackProps) {
  const { takeBack: verb, takeBackQuestion, takenBack, gone } = texts.value;
  const { busy, error, run } = useDeed(
    async () => {
      await takeBack(backend.auth, audience, id);
      told(takenBack);
      onClose();
    },
    { notFound: gone },
  );
  return (
    <Confirm title={verb} verb={verb} isLoss busy={busy} error={error} onConfirm={run} onClose={onClose}>
      <p>{takeBackQuestion(title)}</p>
    </Confirm>
  );
}
