import { useState } from "preact/hooks";
import { may } from "../../data/permissions";
import { followQuery } from "../../shared/firebase/live";
import { words as shared } from "../../shared/i18n/shared";
import { LiveState } from "../../shared/ui/LiveState";
import { Notice } from "../../shared/ui/Notice";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { useFollowed } from "../useFollowed";
import { rowsOf } from "./csv";
import { type Asked, DecisionDialog } from "./DecisionDialog";
import { HeldCard } from "./HeldCard";
import type { HeldProps } from "./HeldPage";
import { texts } from "./i18n/texts";
import { byAge, causeOf, heldFor, type Receipt } from "./receipts";
import { useNames } from "./useNames";

/** What waits for a decision, as it comes. */
export function HeldList(props: HeldProps) {
  const { backend, profile, department } = props;
  const { live, again } = useFollowed<Receipt[]>(department.id, (found) =>
    followQuery(heldFor(backend.store, department.id), found),
  );
  const receipts = live.phase === "ready" ? byAge(live.value) : [];
  const names = useNames(props, department.id, receipts);
  const [asked, setAsked] = useState<Asked | null>(null);
  const canEdit = may(profile.permissions, "records", "edit");
  return (
    <>
      <p class="field-hint">{canEdit ? texts.value.hint : shared.value.viewOnly}</p>
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && receipts.length === 0 && <Notice tone="success">{texts.value.none}</Notice>}
      {receipts.length > 0 && (
        <ListButtons
          name={csvName(texts.value.parts.held, department.name)}
          rows={() => rowsOf(receipts, names, (receipt) => texts.value.causes[causeOf(receipt)])}
        />
      )}
      <ul class="held-list">
        {receipts.map((receipt) => (
          <li key={receipt.id}>
            <HeldCard
              receipt={receipt}
              names={names}
              department={department}
              organisation={profile.organisation}
              onDecide={canEdit ? (accept) => setAsked({ receipt, accept }) : null}
            />
          </li>
        ))}
      </ul>
      {asked && (
        <DecisionDialog
          {...asked}
          auth={backend.auth}
          person={names.person(asked.receipt.employeeId)?.name ?? texts.value.unknownPerson}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
