import type { Auth } from "firebase/auth";
import { FileSpreadsheet } from "lucide";
import { useState } from "preact/hooks";
import { NoAnswer } from "../../shared/api";
import { type FinishedReport, ReportFailed } from "../../shared/finishedReport";
import { words } from "../../shared/i18n/shared";
import { Icon } from "../../shared/ui/Icon";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "../i18n/texts";
import { orderMonth } from "./order";

type State =
  | { phase: "idle" }
  | { phase: "working" }
  | { phase: "ready"; report: FinishedReport }
  | { phase: "failed"; reason: string };

export interface ReportButtonProps {
  auth: Auth;
  employeeId: string;
  month: string;
}

/** Excel 出力: has the month made as a file, and downloads it. */
export function ReportButton({ auth, employeeId, month }: ReportButtonProps) {
  const [state, setState] = useState<State>({ phase: "idle" });

  async function order() {
    setState({ phase: "working" });
    try {
      const report = await orderMonth(auth, employeeId, month);
      setState({ phase: "ready", report });
      location.assign(report.url);
    } catch (error) {
      setState({ phase: "failed", reason: reasonOf(error) });
    }
  }

  return (
    <div class="report">
      <button
        type="button"
        class="button"
        aria-busy={state.phase === "working"}
        disabled={state.phase === "working"}
        onClick={() => void order()}
      >
        <Icon of={FileSpreadsheet} size={20} />
        {texts.value.report.button}
      </button>
      <Progress state={state} />
    </div>
  );
}

function Progress({ state }: { state: State }) {
  const { working, ready, download } = texts.value.report;
  if (state.phase === "idle") return null;
  if (state.phase === "working") return <p role="status">{working}…</p>;
  if (state.phase === "failed") return <Notice tone="error">{state.reason}</Notice>;
  return (
    <Notice tone="success">
      {ready} <a href={state.report.url}>{download(state.report.name)}</a>
    </Notice>
  );
}

function reasonOf(error: unknown): string {
  const { failed, slow, ownForm } = texts.value.report;
  if (error instanceof NoAnswer) return words.value.errors.noAnswer;
  if (!(error instanceof ReportFailed)) return failed;
  if (error.code === null) return slow;
  return error.code.startsWith("template") ? ownForm : failed;
}
