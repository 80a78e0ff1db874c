import { useMemo } from "preact/hooks";
import { limitsOf } from "../../data/limits";
import { words as shared } from "../../shared/i18n/shared";
import { formatMinutes } from "../../shared/time/duration";
import { formatHours } from "../../shared/time/units";
import { ChartFigure } from "../../shared/ui/chart/ChartFigure";
import { Dialog } from "../../shared/ui/Dialog";
import { href } from "../address";
import { comparison } from "./charts";
import { texts } from "./i18n/texts";
import type { Seen } from "./useYear";
import { type PersonsYear, sumOf } from "./year";

interface PersonDialogProps {
  person: PersonsYear;
  seen: Seen;
  onClose: () => void;
}

/** One person's year: bars of 時間外 against the limits and the department's average. */
export function PersonDialog({ person, seen, onClose }: PersonDialogProps) {
  const { list, limits } = seen;
  const words = texts.value;
  const own = limitsOf(limits, person.employmentType);
  const sum = sumOf(person, own);
  const data = useMemo(() => comparison(seen, person, { withLimits: true }), [seen, person]);
  const last = list.months.at(-1)?.month;
  return (
    <Dialog title={words.graphOf(person.name)} onClose={onClose} class="wide-dialog">
      <p>
        {words.yearTotal(formatMinutes(sum.overtime), own ? formatHours(own.year) : "")}
        {sum.isOver && <strong class="year-over year-over-average"> {words.overYear}</strong>}
      </p>
      <ChartFigure title={words.graphOf(person.name)} data={data} />
      <div class="dialog-actions">
        <a
          class="button"
          href={href("months", { department: list.departmentId, month: last, employee: person.employeeId })}
        >
          {words.toMonth}
        </a>
        <button type="button" class="button" onClick={onClose}>
          {shared.value.close}
        </button>
      </div>
    </Dialog>
  );
}
