import { useEffect, useState } from "preact/hooks";
import { followQuery } from "../../shared/firebase/live";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { call } from "../api";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { useDeed } from "../useDeed";
import { useFollowed } from "../useFollowed";
import { rowsOf } from "./csv";
import { texts } from "./i18n/texts";
import { ReportCard } from "./ReportCard";
import type { ReportsProps } from "./ReportsPage";
import { type Followed, isFull, listPath, newest, type Page, type Report, reportOf } from "./reports";
import type { Downloads } from "./useDownloads";

interface ReportListProps extends ReportsProps {
  downloads: Downloads;
  onAsked: (id: string) => void;
}

/** What was asked for, newest first: the newest as they change, and older ones as asked for. */
export function ReportList({ backend, departmentId, downloads, onAsked }: ReportListProps) {
  const { live, again } = useFollowed<Followed[]>(departmentId ?? "all", (found) =>
    followQuery(newest(backend.store, departmentId), found),
  );
  const [older, setOlder] = useState<Page | null>(null);
  const newestOnes = live.phase === "ready" ? live.value.map(reportOf) : [];
  const shown = [...newestOnes, ...withoutThose(older?.reports ?? [], newestOnes)];
  const cursor = older ? older.cursor : isFull(newestOnes) ? (newestOnes.at(-1)?.id ?? null) : null;
  const more = useDeed(async () => {
    if (cursor === null) return;
    const next = await call<Page>(backend.auth, listPath(departmentId, cursor));
    setOlder({ reports: [...(older?.reports ?? []), ...next.reports], cursor: next.cursor });
  });
  useEffect(() => downloads.look(newestOnes));
  const words = texts.value;
  return (
    <section class="report-list" aria-labelledby="past-reports">
      <div class="report-list-head">
        <h3 id="past-reports">{words.past}</h3>
        {shown.length > 0 && <ListButtons name={csvName(words.past)} rows={() => rowsOf(shown)} />}
      </div>
      <p class="soft">{words.kept}</p>
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && shown.length === 0 && <p class="card list-empty">{words.none}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map((report) => (
            <ReportCard
              key={report.id}
              auth={backend.auth}
              report={report}
              downloads={downloads}
              onAsked={onAsked}
            />
          ))}
        </ul>
      )}
      {cursor !== null && (
        <button type="button" class="button" aria-busy={more.busy} onClick={() => void more.run()}>
          {words.more}
        </button>
      )}
      {more.error && <Notice tone="error">{more.error}</Notice>}
    </section>
  );
}

const withoutThose = (reports: readonly Report[], those: readonly Report[]): Report[] =>
  reports.filter(({ id }) => !those.some((one) => one.id === id));
