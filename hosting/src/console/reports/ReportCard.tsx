import type { Auth } from "firebase/auth";
import { Ban, Download, RotateCcw } from "lucide";
import { useId } from "preact/hooks";
import { formatDate, formatMinute } from "../../shared/time/format";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { call } from "../api";
import { useDeed } from "../useDeed";
import { texts } from "./i18n/texts";
import { isOpen, PATH, type Report } from "./reports";
import { formatSize } from "./size";
import type { Downloads } from "./useDownloads";

interface ReportCardProps {
  auth: Auth;
  report: Report;
  downloads: Downloads;
  onAsked: (id: string) => void;
}

/** One report: what it is, how far it is or what became of it, and what can be done with it. */
export function ReportCard({ auth, report, downloads, onAsked }: ReportCardProps) {
  const id = useId();
  const words = texts.value;
  const { kind, params } = report;
  const at = Date.parse(report.createdAt);
  const cancel = useDeed(() => call(auth, `${PATH}/${report.id}/cancel`, { method: "POST" }), words.refusals);
  const again = useDeed(async () => {
    const body = { kind, params };
    onAsked((await call<{ id: string }>(auth, PATH, { method: "POST", body })).id);
  }, words.refusals);
  const error = cancel.error ?? again.error ?? failureOf(report);
  const kinds: Record<string, string> = words.kinds;
  return (
    <li class="card report-card" aria-labelledby={id}>
      <div class="report-head">
        <h4 id={id}>{report.name}</h4>
        <p class="soft">
          {kinds[kind] ?? kind} ・{" "}
          {words.asked(`${formatDate(at)} ${formatMinute(at)}`, report.requestedByName)}
        </p>
      </div>
      <State report={report} />
      <div class="report-actions">
        {report.status === "ready" && (
          <button
            type="button"
            class="button button-primary"
            aria-describedby={id}
            aria-busy={downloads.busy === report.id}
            onClick={() => void downloads.fetch(report)}
          >
            <Icon of={Download} size={20} />
            {words.download}
          </button>
        )}
        {isOpen(report) ? (
          <button
            type="button"
            class="button"
            aria-describedby={id}
            aria-busy={cancel.busy}
            onClick={() => void cancel.run()}
          >
            <Icon of={Ban} size={20} />
            {words.stop}
          </button>
        ) : (
          <button
            type="button"
            class="button"
            aria-describedby={id}
            aria-busy={again.busy}
            onClick={() => void again.run()}
          >
            <Icon of={RotateCcw} size={20} />
            {words.again}
          </button>
        )}
      </div>
      {error && <Notice tone="error">{error}</Notice>}
    </li>
  );
}

/** In words, with a bar where the way is known. */
function State({ report: { status, done, total, size } }: { report: Report }) {
  const words = texts.value;
  const isCounted = status === "running" && total > 0;
  return (
    <div class="report-state" role="status">
      <span class={`badge ${TONES[status]}`}>{words.states[status]}</span>
      {size !== null && <span class="soft figures">{formatSize(size)}</span>}
      {isCounted && (
        <>
          <progress max={total} value={done} aria-label={words.states.running} />
          <span class="figures">{words.steps(done, total)}</span>
        </>
      )}
    </div>
  );
}

const TONES = { waiting: "", running: "", ready: "badge-good", failed: "badge-bad", cancelled: "" } as const;

function failureOf({ status, code }: Report): string | null {
  const failures: Record<string, string> = texts.value.failures;
  return status === "failed" ? (failures[code ?? ""] ?? texts.value.failed) : null;
}
