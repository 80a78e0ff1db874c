import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { formatMinute, formatMonthDay } from "../../shared/time/format";
import { TableFrame } from "../../shared/ui/TableFrame";
import { ChangeList } from "../day/ChangeList";
import { changesBetween, type Names } from "../day/changes";
import { texts } from "../day/i18n/texts";
import type { Edit } from "./edits";

interface EditTableProps {
  edits: readonly Edit[];
  names: Names;
}

/** A line per change: before → after in words. */
export function EditTable({ edits, names }: EditTableProps) {
  const { title, columns } = texts.value.history;
  const heads = [columns.at, columns.who, columns.day, columns.what, columns.why];
  return (
    <TableFrame label={title}>
      <table class="grid edit-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {edits.map((edit) => (
            <Line key={edit.id} edit={edit} names={names} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Line({ edit, names }: { edit: Edit; names: Names }) {
  const at = new Date(edit.at);
  return (
    <tr>
      <td>
        <time dateTime={edit.at}>
          {formatMonthDay(at)} {formatMinute(at)}
        </time>
      </td>
      <td>{edit.name}</td>
      <td>{formatDayAndWeekday(edit.workDate)}</td>
      <td>
        <What edit={edit} names={names} />
      </td>
      <td>{edit.reason}</td>
    </tr>
  );
}

/** The fields of a form, or the times that another source had; the dates of a punch that was moved; of other changes their kind. */
function What({ edit: { kind, before, after, workDate }, names }: { edit: Edit; names: Names }) {
  const { kinds } = texts.value.history;
  if (kind === "form" || kind === "pulled" || kind === "primary")
    return <ChangeList changes={changesBetween(before, after, names)} />;
  if (kind === "placing") {
    const dateOf = (state: Edit["before"]) => formatDayAndWeekday(state?.movedTo ?? workDate);
    return <ChangeList changes={[{ what: kinds.placing, before: dateOf(before), after: dateOf(after) }]} />;
  }
  return <>{kind in kinds ? kinds[kind as keyof typeof kinds] : kind}</>;
}
