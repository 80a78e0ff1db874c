import { useEffect, useMemo, useState } from "preact/hooks";
import type { PersonalNotice } from "../../data/notice";
import { texts } from "../../record/day/i18n/texts";
import type { Backend } from "../../shared/firebase/people";
import { reasonOf } from "../../shared/reasons";
import { Notice } from "../../shared/ui/Notice";
import { toldOf } from "./told";
import { followUnread, noteRead } from "./unread";

interface PersonalNoticesProps {
  backend: Backend;
  employeeId: string;
}

/** What somebody else did to the record, until its owner says that they have read it. */
export function PersonalNotices({ backend, employeeId }: PersonalNoticesProps) {
  const { live, unfollow } = useMemo(() => followUnread(backend.store, employeeId), [backend, employeeId]);
  useEffect(() => unfollow, [unfollow]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const found = live.value.phase === "ready" ? live.value.value : [];
  if (found.length === 0) return null;

  async function read() {
    setBusy(true);
    const ids = found.slice(0, MOST).map(({ id }) => id);
    await noteRead(backend.auth, ids).then(
      () => setProblem(null),
      (error: unknown) => setProblem(reasonOf(error)),
    );
    setBusy(false);
  }

  return (
    <div class="personal-notices">
      {problem && <Notice tone="error">{problem}</Notice>}
      <Notice tone="info">
        <ul>
          {found
            .toSorted((one, other) => other.at.toMillis() - one.at.toMillis())
            .map((notice) => (
              <li key={notice.id}>
                <Told notice={notice} />
              </li>
            ))}
        </ul>
        <button type="button" class="button" aria-busy={busy} disabled={busy} onClick={() => void read()}>
          {texts.value.notices.read}
        </button>
      </Notice>
    </div>
  );
}

/** As many as the ledger takes at once. */
const MOST = 100;

function Told({ notice }: { notice: PersonalNotice }) {
  const { kind, params } = notice;
  const text = toldOf(notice);
  return (
    <>
      {kind === "edited" && params.workDate ? <a href={`#${params.workDate}`}>{text}</a> : text}{" "}
      {params.reason && texts.value.notices.reason(params.reason)}
    </>
  );
}
