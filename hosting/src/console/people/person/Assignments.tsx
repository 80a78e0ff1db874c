import { useState } from "preact/hooks";
import { formatLongDate } from "../../../shared/time/calendarFormat";
import { Confirm } from "../../../shared/ui/Confirm";
import { told } from "../../../shared/ui/toast";
import { call } from "../../api";
import { faultsOf } from "../../form/faults";
import { texts } from "../i18n/texts";
import { type Assignment, cancelTransfer, type PersonRecord, personPath } from "../people";
import { Card } from "./Card";
import type { CardProps } from "./PersonPage";
import { TransferDialog } from "./TransferDialog";

/** 所属・異動: where somebody was, is and will be. */
export function Assignments(props: CardProps & { canEdit: boolean; today: string }) {
  const { record, profile, canEdit, today } = props;
  const [isAdding, setAdding] = useState(false);
  const [cancelling, setCancelling] = useState<string | null>(null);
  const words = texts.value.person.assignments;
  const all: readonly Assignment[] =
    record.assignments.length > 0
      ? record.assignments
      : [{ departmentId: record.departmentId, from: record.joinedOn }];
  const nameOf = (id: string) => profile.departments.find((each) => each.id === id)?.name ?? id;
  const present = all.findLast(({ from }) => from === null || from <= today) ?? all[0];
  return (
    <Card title={words.title} verb={words.add} onChange={canEdit ? () => setAdding(true) : null}>
      <ul class="person-lines">
        {all.map((one) => (
          <li key={one.from}>
            <span>
              {one.from ? words.since(formatLongDate(one.from)) : words.always} {nameOf(one.departmentId)}
            </span>
            {one === present && <span class="service service-active">{words.now}</span>}
            {canEdit && one.from !== null && one.from > today && one !== all[0] && (
              <button
                type="button"
                class="button button-plain"
                aria-label={words.cancelOne(nameOf(one.departmentId), formatLongDate(one.from))}
                onClick={() => setCancelling(one.from)}
              >
                {words.cancel}
              </button>
            )}
          </li>
        ))}
      </ul>
      {isAdding && <TransferDialog {...props} onClose={() => setAdding(false)} />}
      {cancelling && (
        <Cancelling
          {...props}
          from={cancelling}
          department={nameOf(all.find(({ from }) => from === cancelling)?.departmentId ?? "")}
          onClose={() => setCancelling(null)}
        />
      )}
    </Card>
  );
}

interface CancellingProps extends CardProps {
  from: string;
  department: string;
  onClose: () => void;
}

function Cancelling({ backend, record, onChanged, from, department, onClose }: CancellingProps) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { meanings, person } = texts.value;
  const words = person.assignments;

  async function cancel() {
    setBusy(true);
    try {
      await cancelTransfer(backend.auth, record.id, from);
      onChanged(await call<PersonRecord>(backend.auth, personPath(record.id)));
      told(words.cancelled);
      onClose();
    } catch (problem) {
      setError(faultsOf(problem, meanings)["form"] ?? null);
      setBusy(false);
    }
  }

  return (
    <Confirm
      title={words.cancelTitle}
      verb={words.cancel}
      isLoss
      busy={busy}
      error={error}
      onConfirm={() => void cancel()}
      onClose={onClose}
    >
      <p>{words.cancelText(department, formatLongDate(from))}</p>
    </Confirm>
  );
}
