import type { ComponentChild } from "preact";
import type { Figures } from "../../data/sheet";
import { PARTS } from "../../data/sheet";
import { formatWeekday } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { texts } from "../i18n/texts";
import {
  ClubHours,
  DayTime,
  KindLabel,
  LeaveLengths,
  LeaveList,
  PatternLabel,
  RemarkList,
  WrittenAt,
} from "./cells";
import type { Row } from "./rows";

/** A column after the date's: its head, and under which group. `words`: text, not figures. */
export interface Column {
  key: string;
  head: string;
  group?: string;
  words?: boolean;
  cell: (row: Row) => ComponentChild;
}

/** Every column of the month record, in the record's order. */
export function columns(): Column[] {
  const words = texts.value.table;
  return [
    { key: "weekday", head: words.weekday, cell: ({ date }) => formatWeekday(date) },
    { key: "kind", head: words.kind, words: true, cell: (row) => <KindLabel row={row} /> },
    {
      key: "pattern",
      head: words.pattern,
      words: true,
      cell: ({ pattern }) => pattern && <PatternLabel pattern={pattern} />,
    },
    { key: "start", head: words.start, cell: (row) => <DayTime row={row} side="start" /> },
    { key: "end", head: words.end, cell: (row) => <DayTime row={row} side="end" /> },
    ...excluded(),
    figure("worked", words.worked),
    figure("regular", words.regular),
    figure("overtime", words.total, words.overtime),
    ...PARTS.map((part) => figure(part, words[part], words.overtime)),
    { key: "club", head: words.club, cell: (row) => <ClubHours row={row} /> },
    { key: "category", head: words.category, words: true, cell: ({ category }) => category },
    {
      key: "leave",
      head: words.leaveKind,
      group: words.leave,
      words: true,
      cell: ({ leave }) => <LeaveList leave={leave} />,
    },
    {
      key: "leaveLength",
      head: words.leaveLength,
      group: words.leave,
      cell: (row) => <LeaveLengths row={row} />,
    },
    { key: "remarks", head: words.remarks, words: true, cell: remarks },
    { key: "startWritten", head: words.startWritten, cell: (row) => <WrittenAt row={row} side="start" /> },
    { key: "endWritten", head: words.endWritten, cell: (row) => <WrittenAt row={row} side="end" /> },
  ];
}

function excluded(): Column[] {
  const { excluded, excludedBefore, excludedAfter, dayOff } = texts.value.table;
  const heads = { before: excludedBefore, after: excludedAfter, dayOff };
  return PARTS.map((part) => ({
    key: `excluded-${part}`,
    head: heads[part],
    group: excluded,
    cell: (row) => row.excluded && row.excluded[part] > 0 && formatMinutes(row.excluded[part]),
  }));
}

function figure(name: keyof Figures, head: string, group?: string): Column {
  const column: Column = {
    key: name,
    head,
    cell: ({ figures }) => figures && formatMinutes(figures[name]),
  };
  return group ? { ...column, group } : column;
}

function remarks({ form, remarks }: Row) {
  return (
    <>
      {form?.remarks}
      <RemarkList remarks={remarks} />
    </>
  );
}
