import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { Notice } from "../../shared/ui/Notice";
import type { MovableArrival } from "../month/movable";
import type { Row } from "../month/rows";
import { texts } from "./i18n/texts";
import { PlacingDialog } from "./PlacingDialog";

interface PlacingProps {
  auth: Auth;
  employeeId: string;
  row: Row;
}

/** 出勤 from before the day's boundary: to which date they count. Nothing where there are none. */
export function Placing({ auth, employeeId, row }: PlacingProps) {
  const [chosen, setChosen] = useState<MovableArrival | null>(null);
  const [moved, setMoved] = useState<string | null>(null);
  const words = texts.value.placing;

  function done(to: string) {
    setChosen(null);
    setMoved(to);
  }
  return (
    <>
      {moved && <Notice tone="success">{words.moved(formatDayAndWeekday(moved))}</Notice>}
      {row.movable.map((arrival) => (
        <button key={arrival.punchId} type="button" class="button day-way" onClick={() => setChosen(arrival)}>
          {words.move(formatMinutes(arrival.time), formatDayAndWeekday(arrival.to))}
        </button>
      ))}
      {chosen && (
        <PlacingDialog
          auth={auth}
          employeeId={employeeId}
          arrival={chosen}
          onMoved={() => done(chosen.to)}
          onCancel={() => setChosen(null)}
        />
      )}
    </>
  );
}
