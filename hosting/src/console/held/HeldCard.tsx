import { useId } from "preact/hooks";
import type { Department } from "../../data/department";
import type { Organisation } from "../../data/organisation";
import { words as shared } from "../../shared/i18n/shared";
import { formatDate, formatDateTime, formatMinute } from "../../shared/time/format";
import { texts } from "./i18n/texts";
import { causeOf, type Receipt } from "./receipts";
import { recordOf } from "./record";
import type { Names } from "./useNames";

interface HeldCardProps {
  receipt: Receipt;
  names: Names;
  department: Department;
  organisation: Organisation;
  /** Null for whoever may only look. */
  onDecide: ((accept: boolean) => void) | null;
}

/** One punch, or the withdrawal of one, that waits: whose, when, why, and what can be done. */
export function HeldCard({ receipt, names, department, organisation, onDecide }: HeldCardProps) {
  const id = useId();
  const words = texts.value;
  const person = names.person(receipt.employeeId);
  const at = receipt.at.toDate();
  const cause = causeOf(receipt);
  return (
    <article class="card held-card" aria-labelledby={id}>
      <div class="held-head">
        <h3 id={id}>
          <span class="figures">{person?.code}</span> {person?.name ?? words.unknownPerson}
        </h3>
        <span class={`held-type held-type-${receipt.type}`}>{shared.value.types[receipt.type]}</span>
        <p class="figures held-at">
          {formatDate(at)} {formatMinute(at)}
        </p>
      </div>
      <p>{words.causes[cause]}</p>
      <dl class="held-facts">
        <dt>{words.place}</dt>
        <dd>{names.terminal(receipt.terminalId) ?? words.sources[receipt.source]}</dd>
        <dt>{words.arrived}</dt>
        <dd class="figures">{formatDateTime(receipt.decidedAt.toDate())}</dd>
      </dl>
      <div class="held-actions">
        <a class="button" href={recordOf(receipt, department.id, organisation)}>
          {words.record}
        </a>
        {onDecide && (
          <>
            <button type="button" class="button" onClick={() => onDecide(false)}>
              {words.refuse}
            </button>
            <button type="button" class="button button-primary" onClick={() => onDecide(true)}>
              {words.accept}
            </button>
          </>
        )}
      </div>
    </article>
  );
}
