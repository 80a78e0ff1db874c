import { useMemo } from "preact/hooks";
import { followQuery } from "../../shared/firebase/live";
import { words as shared } from "../../shared/i18n/shared";
import { formatDateTime } from "../../shared/time/format";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { TableFrame } from "../../shared/ui/TableFrame";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { useFollowed } from "../useFollowed";
import { rowsOf } from "./csv";
import type { HeldProps } from "./HeldPage";
import { texts } from "./i18n/texts";
import { type Receipt, rejectedIn } from "./receipts";
import { recordOf } from "./record";
import { useNames } from "./useNames";
import { whyOf } from "./why";

/** What was rejected in the last 90 days, and why. */
export function RejectedList(props: HeldProps) {
  const { backend, department } = props;
  const rejected = useMemo(
    () => rejectedIn(backend.store, department.id, new Date()),
    [backend, department.id],
  );
  const { live, again } = useFollowed<Receipt[]>(department.id, (found) => followQuery(rejected, found));
  const receipts = live.phase === "ready" ? live.value : [];
  const names = useNames(props, department.id, receipts);
  const { columns, ...words } = texts.value;
  return (
    <>
      <p class="field-hint">{words.rejectedHint}</p>
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && receipts.length === 0 && <Notice tone="info">{words.noRejected}</Notice>}
      {receipts.length > 0 && (
        <ListButtons
          name={csvName(words.parts.rejected, department.name)}
          rows={() => rowsOf(receipts, names, whyOf)}
        />
      )}
      {receipts.length > 0 && (
        <TableFrame label={words.parts.rejected}>
          <table class="grid held-table">
            <caption class="visually-hidden">{words.parts.rejected}</caption>
            <thead>
              <tr>
                <th scope="col">{columns.person}</th>
                <th scope="col">{columns.type}</th>
                <th scope="col">{columns.at}</th>
                <th scope="col">{columns.reason}</th>
                <th scope="col">{words.place}</th>
              </tr>
            </thead>
            <tbody>
              {receipts.map((receipt) => (
                <tr key={receipt.id}>
                  <th scope="row">
                    <a href={recordOf(receipt, department.id, props.profile.organisation)}>
                      {names.person(receipt.employeeId)?.name ?? words.unknownPerson}
                    </a>
                  </th>
                  <td>{shared.value.types[receipt.type]}</td>
                  <td class="figures">{formatDateTime(receipt.at.toDate())}</td>
                  <td class="held-why">{whyOf(receipt)}</td>
                  <td>{names.terminal(receipt.terminalId) ?? words.sources[receipt.source]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </>
  );
}
