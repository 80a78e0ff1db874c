import { useSignal } from "@preact/signals";
import { useCallback, useState } from "preact/hooks";
import type { Employee } from "../../data/employee";
import type { Backend } from "../../shared/firebase/people";
import { formatLongDate } from "../../shared/time/calendarFormat";
import { monthOf } from "../../shared/time/month";
import { Dialog } from "../../shared/ui/Dialog";
import { Discard } from "../../shared/ui/Discard";
import { useUnsaved } from "../../shared/useUnsaved";
import type { MonthRecord } from "../month/record";
import type { Row } from "../month/rows";
import { useWays } from "../ways";
import { namesOf } from "./changes";
import { DayForm } from "./DayForm";
import { texts } from "./i18n/texts";
import { LeftDays } from "./LeftDays";
import { Placing } from "./Placing";
import { ReadOnlyDay } from "./ReadOnlyDay";
import { Sources } from "./Sources";
import { useGuidance } from "./useGuidance";
import { usePatterns } from "./usePatterns";

export interface DayDialogProps {
  backend: Backend;
  employee: Employee;
  record: MonthRecord;
  row: Row;
  locked: boolean;
  /** Why this reader may not write, whatever the day. */
  barred?: string | null;
  /** Whether it is somebody else's record that is written into. */
  isAdministrators?: boolean;
}

/** A day of the record, open: its form, or what it holds where nothing can be written. */
export function DayDialog(props: DayDialogProps) {
  const { backend, employee, record, row, locked, barred = null, isAdministrators = false } = props;
  const ways = useWays();
  const unsaved = useSignal(false);
  const [asking, setAsking] = useState(false);
  const [left, setLeft] = useState<readonly string[]>([]);
  const patterns = usePatterns(backend.store, employee.departmentId);
  const guidance = useGuidance(backend.store);
  const ask = useCallback(() => setAsking(true), []);
  const setUnsaved = useCallback(
    (isUnsaved: boolean) => {
      unsaved.value = isUnsaved;
    },
    [unsaved],
  );
  useUnsaved(unsaved, ask);

  function leave() {
    unsaved.value = false;
    location.replace(ways.month(monthOf(row.date)));
  }
  function close() {
    if (unsaved.value) ask();
    else leave();
  }
  function saved(kept: readonly string[]) {
    record.saved.value = row.date;
    if (kept.length === 0) return leave();
    unsaved.value = false;
    setLeft(kept);
  }

  const closed = locked ? texts.value.locked : row.hasBegun ? barred : texts.value.notYet;
  const categories = record.categories.value;
  return (
    <Dialog title={formatLongDate(row.date)} onClose={close} class="day-dialog">
      <Sources row={row} />
      {closed && <ReadOnlyDay row={row} why={closed} onClose={leave} />}
      {!closed && left.length > 0 && <LeftDays days={left} onClose={leave} />}
      {!closed && <Placing auth={backend.auth} employeeId={employee.id} row={row} />}
      {!closed && left.length === 0 && (
        <DayForm
          key={row.date}
          auth={backend.auth}
          employeeId={employee.id}
          row={row}
          categories={categories}
          patterns={patterns}
          names={namesOf(...categories, ...patterns)}
          guidance={guidance}
          isAdministrators={isAdministrators}
          onUnsaved={setUnsaved}
          onSaved={saved}
          onCancel={close}
        />
      )}
      {asking && <Discard onKeep={() => setAsking(false)} onDiscard={leave} />}
    </Dialog>
  );
}
