import { useState } from "preact/hooks";
import type { Department } from "../../data/department";
import { words } from "../../shared/i18n/shared";
import type { Attendance } from "../../shared/status/attendance";
import { Field } from "../../shared/ui/Field";
import { Notice } from "../../shared/ui/Notice";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { AttendanceTable } from "./AttendanceTable";
import { rowsOf } from "./csv";
import { texts } from "./i18n/texts";

export interface PeopleProps {
  people: readonly Attendance[];
  department: Department;
  date: string;
  isToday: boolean;
}

/** The people of a day: how many are there, and each of them. */
export function People(props: PeopleProps) {
  const { people, department, date, isToday } = props;
  const [sought, setSought] = useState("");
  const { title, nobody, noMatch, present, counted } = texts.value;
  if (people.length === 0) return <Notice tone="info">{nobody}</Notice>;
  const wanted = sought.trim().toLowerCase();
  const shown = people.filter(({ code, name }) => `${code} ${name}`.toLowerCase().includes(wanted));
  const there = people.filter(({ state }) => state !== null && state !== "out").length;
  return (
    <>
      <div class="list-tools">
        <Field type="search" label={words.value.search} value={sought} onValue={setSought} />
        {isToday && <p class="status-summary">{counted(present, there)}</p>}
        <ListButtons name={csvName(title, department.name, date)} rows={() => rowsOf(shown)} />
      </div>
      {shown.length === 0 ? (
        <p class="card list-empty">{noMatch(sought.trim())}</p>
      ) : (
        <AttendanceTable {...props} people={shown} />
      )}
    </>
  );
}
