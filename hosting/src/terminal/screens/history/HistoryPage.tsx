import { words } from "../../../shared/i18n/shared";
import { formatDateTime } from "../../../shared/time/format";
import { Notice } from "../../../shared/ui/Notice";
import { lineOf } from "../../history/archive";
import type { HistoryLine } from "../../history/history";
import { texts } from "../../i18n/texts";
import { Page } from "../Page";
import { reasonText } from "../punch/reasonText";
import { useTerminal } from "../useTerminal";
import { StateBadge } from "./StateBadge";

/** 打刻履歴: this terminal's last ninety days. */
export function HistoryPage() {
  const { terminal } = useTerminal();
  const { history, menu } = texts.value;
  const roster = terminal.people.value ?? [];
  const waiting = terminal.outbox.entries.value.map((entry) => lineOf(entry, roster));
  const settled = terminal.history.lines.value;
  const known = new Set(waiting.map(({ punchId }) => punchId));
  const lines = [...waiting, ...(settled ?? []).filter(({ punchId }) => !known.has(punchId))];
  lines.sort((a, b) => b.at - a.at);
  return (
    <Page title={menu.history}>
      <p class="page-lead">{history.period}</p>
      {settled === null && <Notice tone="info">{history.locked}</Notice>}
      {lines.length > 0 ? (
        <HistoryTable lines={lines} />
      ) : (
        settled && <Notice tone="info">{history.empty}</Notice>
      )}
    </Page>
  );
}

function HistoryTable({ lines }: { lines: readonly HistoryLine[] }) {
  const { history } = texts.value;
  return (
    <table class="table table-folded">
      <thead>
        <tr>
          <th scope="col">{history.dateTime}</th>
          <th scope="col">{history.action}</th>
          <th scope="col">{history.code}</th>
          <th scope="col">{history.name}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.punchId} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ line }: { line: HistoryLine }) {
  const reason = reasonText(line.state, line.reason);
  return (
    <tr>
      <td>
        <time dateTime={new Date(line.at).toISOString()}>{formatDateTime(line.at)}</time>
      </td>
      <td>
        <span class="row-action">{words.value.types[line.type]}</span> <StateBadge state={line.state} />
        {reason && <p class="row-reason">{reason}</p>}
      </td>
      <td>{line.code}</td>
      <td>{line.name || texts.value.history.unknownName}</td>
    </tr>
  );
}
