import { STATUS_TIMES } from "../../data/status";
import { words } from "../../shared/i18n/shared";
import type { Attendance } from "../../shared/status/attendance";
import { scheduleText } from "../../shared/status/scheduleText";
import { formatDateTime } from "../../shared/time/format";
import type { Row } from "../csv/csv";
import { texts } from "./i18n/texts";

/** A day's attendance as a table. */
export function rowsOf(people: readonly Attendance[]): Row[] {
  const { columns, times, standings } = texts.value;
  const { code, name } = words.value;
  const heads = STATUS_TIMES.map((time) => times[time]);
  return [
    [columns.number, code, name, columns.employmentType, columns.schedule, columns.standing, ...heads],
    ...people.map((person, index) => [
      index + 1,
      person.code,
      person.name,
      person.employmentType,
      scheduleText(person.schedule),
      standings[person.state ?? "absent"],
      ...STATUS_TIMES.map((time) => written(person.times[time])),
    ]),
  ];
}

const written = (at: number | null) => (at === null ? null : formatDateTime(at));
