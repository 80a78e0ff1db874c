import { X } from "lucide";
import { words } from "../../../shared/i18n/shared";
import { formatDateTime } from "../../../shared/time/format";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import type { Entry } from "../../outbox/entry";
import { stateOf, withdrawalStateOf } from "../../outbox/state";
import { StateBadge } from "../history/StateBadge";
import { reasonText } from "../punch/reasonText";

/** A person's unsent punches, each with × to take it back. */
export function UnsentTable({
  entries,
  onWithdraw,
}: {
  entries: readonly Entry[];
  onWithdraw: (entry: Entry) => void;
}) {
  const { history, unsent } = texts.value;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{history.dateTime}</th>
          <th scope="col">{history.action}</th>
          <th scope="col">{unsent.state}</th>
          <th scope="col">
            <span class="visually-hidden">{unsent.withdrawSubmit}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.punchId} entry={entry} onWithdraw={() => onWithdraw(entry)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry, onWithdraw }: { entry: Entry; onWithdraw: () => void }) {
  const { unsent } = texts.value;
  const when = formatDateTime(entry.at);
  const action = words.value.types[entry.type];
  const withdrawal = withdrawalStateOf(entry);
  const reason = reasonText(stateOf(entry), entry.receipt?.reason ?? null);
  return (
    <tr>
      <td>
        <time dateTime={new Date(entry.at).toISOString()}>{when}</time>
      </td>
      <td class="row-action">{action}</td>
      <td>
        <StateBadge state={stateOf(entry)} />
        {reason && <p class="row-reason">{reason}</p>}
        {withdrawal === "pending" && <p class="row-reason">{unsent.withdrawing}</p>}
        {withdrawal === "wrongPassword" && (
          <p class="row-reason row-error">{unsent.withdrawalWrongPassword}</p>
        )}
        {withdrawal === "refused" && <p class="row-reason row-error">{unsent.withdrawalRefused}</p>}
      </td>
      <td>
        <button
          type="button"
          class="icon-button"
          aria-label={unsent.withdraw(`${when} ${action}`)}
          disabled={withdrawal === "pending"}
          onClick={onWithdraw}
        >
          <Icon of={X} />
        </button>
      </td>
    </tr>
  );
}
