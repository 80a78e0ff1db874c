import type { Auth } from "firebase/auth";
import { FolderDown } from "lucide";
import { useState } from "preact/hooks";
import { finishedReport, ReportFailed } from "../../../shared/finishedReport";
import { reasonOf } from "../../../shared/reasons";
import { Confirm } from "../../../shared/ui/Confirm";
import { Icon } from "../../../shared/ui/Icon";
import { told } from "../../../shared/ui/toast";
import { call } from "../../api";
import { texts } from "../i18n/texts";
import type { Line } from "../list/lines";

const PATH = "/api/reports/notices/issues";

interface IssueTogetherProps {
  auth: Auth;
  departmentId: string;
  month: string;
  lines: readonly Line[];
}

/** All letters of the month as one zip; those that nobody has issued are issued for it, after a question. */
export function IssueTogether({ auth, departmentId, month, lines }: IssueTogetherProps) {
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const notices = lines.flatMap(({ notice }) => notice ?? []);
  const waiting = notices.filter(({ issues }) => issues === 0).length;
  const words = texts.value.notices;

  async function issue() {
    setAsking(false);
    setBusy(true);
    try {
      const body = { departmentId, month };
      const { id } = await call<{ id: string }>(auth, PATH, { method: "POST", body });
      const token = (await auth.currentUser?.getIdToken()) ?? "";
      const { name, url } = await finishedReport(id, token);
      told(words.madeTogether(name));
      location.assign(url);
    } catch (error) {
      told(error instanceof ReportFailed ? words.notMadeTogether : reasonOf(error));
    } finally {
      setBusy(false);
    }
  }

  if (notices.length === 0) return null;
  return (
    <>
      <button
        type="button"
        class="button"
        aria-busy={busy}
        disabled={busy}
        onClick={() => (waiting > 0 ? setAsking(true) : void issue())}
      >
        <Icon of={FolderDown} size={20} />
        {words.together}
      </button>
      {isAsking && (
        <Confirm
          title={words.togetherTitle}
          verb={words.togetherVerb}
          onConfirm={() => void issue()}
          onClose={() => setAsking(false)}
        >
          <p>{words.togetherText(waiting, notices.length)}</p>
        </Confirm>
      )}
    </>
  );
}
