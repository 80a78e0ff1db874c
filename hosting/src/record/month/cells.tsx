import { CircleAlert, CircleCheck, Info, Pencil, TriangleAlert } from "lucide";
import type { Leave, Pattern } from "../../data/plan";
import { formatMinutes } from "../../shared/time/duration";
import { formatMinute, formatMonthDay } from "../../shared/time/format";
import { lengthOf } from "../../shared/time/intervals";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "../i18n/texts";
import type { Remark } from "./remarks";
import { isUndeclared, leaveLength, type Row } from "./rows";

const MIDNIGHT = 24 * 60;

/** A time of the work date; past midnight as 28:59, with the clock's own reading beside it. */
export function ClockTime({ minute }: { minute: number | null }) {
  if (minute === null) return null;
  return (
    <>
      {formatMinutes(minute)}
      {minute >= MIDNIGHT && (
        <small class="aside">{texts.value.nextDay(formatMinutes(minute % MIDNIGHT))}</small>
      )}
    </>
  );
}

/** 始業 or 終業; one that was written in is told by icon and word. */
export function DayTime({ row, side }: { row: Row; side: "start" | "end" }) {
  const isWritten = (row.form?.[side] ?? null) !== null;
  const usual = row.defaults?.[side] ?? null;
  if (row[side] === null && usual !== null) return <DefaultTime minute={usual} />;
  return (
    <>
      <ClockTime minute={row[side]} />
      {isWritten && (
        <span class="written">
          <Icon of={Pencil} size={12} />
          {texts.value.table.written}
        </span>
      )}
    </>
  );
}

/** A time that stands there until the day was pulled: in grey, and said to be no record. */
function DefaultTime({ minute }: { minute: number }) {
  return (
    <span class="default-time">
      {formatMinutes(minute)}
      <span class="visually-hidden"> {texts.value.table.notPulled}</span>
    </span>
  );
}

/** 始業操作, 終業操作: when the time was written in. */
export function WrittenAt({ row, side }: { row: Row; side: "start" | "end" }) {
  const at = row.form?.written[side]?.toDate();
  if (!at) return null;
  return (
    <time dateTime={at.toISOString()}>
      {formatMonthDay(at)} {formatMinute(at)}
    </time>
  );
}

/** 部活動時間数; where overtime waits for it, that is said. */
export function ClubHours({ row }: { row: Row }) {
  if (row.club !== null) return <>{formatMinutes(row.club)}</>;
  if (!isUndeclared(row)) return null;
  return (
    <span class="undeclared">
      <Icon of={CircleAlert} size={16} />
      {texts.value.table.undeclared}
    </span>
  );
}

/** 休暇等 時間数 */
export function LeaveLengths({ row }: { row: Row }) {
  const lengths = row.leave.map((one) => leaveLength(one, row.pattern)).filter((each) => each !== null);
  return (
    <>
      {lengths.map((minutes, place) => (
        <div key={place}>{formatMinutes(minutes)}</div>
      ))}
    </>
  );
}

/** 平日, 週休日, 休日, and what the calendar calls the day. */
export function KindLabel({ row }: { row: Row }) {
  return (
    <>
      <span class="kind">{texts.value.kinds[row.kind]}</span>
      {row.name && <small class="aside">{row.name}</small>}
    </>
  );
}

/** A work pattern by name, with its hours and its own break. */
export function PatternLabel({ pattern }: { pattern: Pattern }) {
  const rest = lengthOf(pattern.breaks);
  const hours = `${formatMinutes(pattern.start)}–${formatMinutes(pattern.end)}`;
  const parts = rest > 0 ? [hours, texts.value.patternBreak(formatMinutes(rest))] : [hours];
  return (
    <>
      {pattern.name}
      <small class="aside">{parts.join(" ")}</small>
    </>
  );
}

/** The leave on a day, each with its hours. */
export function LeaveList({ leave }: { leave: readonly Leave[] }) {
  if (leave.length === 0) return null;
  return (
    <ul>
      {leave.map((one) => (
        <li key={`${one.kind} ${one.start}`}>
          {one.kind} <small class="aside">{leaveHours(one)}</small>
        </li>
      ))}
    </ul>
  );
}

function leaveHours({ start, end }: Leave): string {
  if (start !== null && end !== null) return `${formatMinutes(start)}–${formatMinutes(end)}`;
  if (end !== null) return texts.value.until(formatMinutes(end));
  return start === null ? texts.value.wholeDay : texts.value.from(formatMinutes(start));
}

/** The remarks on a day; a missing punch stands out by icon, colour and words. */
export function RemarkList({ remarks }: { remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <ul class="remarks">
      {remarks.map((remark) => (
        <li key={remark.what} class={`remark-${remark.what}`}>
          <Icon of={iconOf(remark)} size={16} />
          <span>{wordsOf(remark)}</span>
        </li>
      ))}
    </ul>
  );
}

function iconOf({ what }: Remark) {
  if (what === "missingIn" || what === "missingOut") return TriangleAlert;
  return what === "atWork" ? CircleCheck : Info;
}

function wordsOf({ what, minutes = 0 }: Remark): string {
  const words = texts.value.remarks;
  if (what === "break") return words.break(formatMinutes(minutes));
  return what === "outing" ? words.outing(formatMinutes(minutes)) : words[what];
}
