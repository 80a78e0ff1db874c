import { formatMinute, formatMonthDay, timeZone } from "../time/format";
import { calendarDateOf } from "../time/workDate";
import { texts } from "./i18n/texts";
import "./status.css";

export interface StatusMomentProps {
  /** Ms since the epoch, or null. */
  at: number | null;
  /** The work date it belongs to. */
  date: string;
  isEdited: boolean;
}

/** A time of the day; with its date where it was corrected (編) or lies on another date. */
export function StatusMoment({ at, date, isEdited }: StatusMomentProps) {
  if (at === null) return null;
  const { edited, editedMeaning } = texts.value;
  const isElsewhere = calendarDateOf(at, timeZone.value) !== date;
  return (
    <time class="status-moment" dateTime={new Date(at).toISOString()}>
      {isEdited && (
        <abbr class="status-edited" title={editedMeaning}>
          {edited}
        </abbr>
      )}{" "}
      {(isEdited || isElsewhere) && `${formatMonthDay(at)} `}
      {formatMinute(at)}
    </time>
  );
}
