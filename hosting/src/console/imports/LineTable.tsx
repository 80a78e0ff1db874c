import { formatNumericDate } from "../../shared/time/calendarFormat";
import { TableFrame } from "../../shared/ui/TableFrame";
import { fieldName, valueIn } from "./fields";
import { texts } from "./i18n/texts";
import type { Kind } from "./kinds";
import type { Action, ChangedField, PreviewLine } from "./list";
import { useMore } from "./useMore";

interface LineTableProps {
  kind: Kind;
  lines: readonly PreviewLine[];
  caption: string;
}

/** What happens to each good line. */
export function LineTable({ kind, lines, caption }: LineTableProps) {
  const { shown, more } = useMore(lines);
  const { fields, counts, lineTable } = texts.value;
  const ofPeople = kind !== "calendars";
  return (
    <>
      <TableFrame label={caption}>
        <table class="grid import-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{lineTable.columns.line}</th>
              <th scope="col">{lineTable.columns.action}</th>
              {ofPeople && <th scope="col">{fields.code}</th>}
              {ofPeople && <th scope="col">{fields.name}</th>}
              <th scope="col">{kind === "staff" ? fields.departmentCode : fields.date}</th>
              <th scope="col">{lineTable.columns.changes}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.line}>
                <td class="figures">{line.line}</td>
                <td>
                  <span class={`action action-${line.action}`}>{counts[line.action]}</span>
                </td>
                {ofPeople && <td class="figures">{line.code}</td>}
                {ofPeople && <th scope="row">{line.name}</th>}
                <td class="figures">{line.date ? formatNumericDate(line.date) : line.departmentCode}</td>
                <td>
                  <Changes kind={kind} line={line} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {more}
    </>
  );
}

/** What changes; of a new day, what it gets. Of a new employee the list says enough. */
function Changes({ kind, line }: { kind: Kind; line: PreviewLine }) {
  if (line.action === "unchanged" || (line.action === "new" && kind === "staff")) return null;
  return (
    <ul>
      {line.changes.map((change) => (
        <li key={change.field}>{inWords(kind, line.action, change)}</li>
      ))}
    </ul>
  );
}

function inWords(kind: Kind, action: Action, { field, before, after }: ChangedField): string {
  const { gets, changed } = texts.value;
  const name = fieldName(kind, field);
  const value = valueIn(kind, field, after);
  return action === "new" ? gets(name, value) : changed(name, valueIn(kind, field, before), value);
}
