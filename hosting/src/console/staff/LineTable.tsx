import { texts } from "../i18n/texts";
import { fieldName } from "./fields";
import type { ChangedField, PreviewLine } from "./staffList";
import { useMore } from "./useMore";

/** What happens to each good line. */
export function LineTable({ lines, caption }: { lines: readonly PreviewLine[]; caption: string }) {
  const { shown, more } = useMore(lines);
  const { columns } = texts.value.staff.lineTable;
  const { fields, counts } = texts.value.staff;
  return (
    <>
      <div class="table-frame">
        <table class="grid staff-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.line}</th>
              <th scope="col">{columns.action}</th>
              <th scope="col">{fields.code}</th>
              <th scope="col">{fields.name}</th>
              <th scope="col">{fields.departmentCode}</th>
              <th scope="col">{columns.changes}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr key={line.line}>
                <td class="figures">{line.line}</td>
                <td>
                  <span class={`action action-${line.action}`}>{counts[line.action]}</span>
                </td>
                <td class="figures">{line.code}</td>
                <th scope="row">{line.name}</th>
                <td class="figures">{line.departmentCode}</td>
                <td>{line.action === "changed" && <Changes changes={line.changes} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}

function Changes({ changes }: { changes: readonly ChangedField[] }) {
  const { changed, nothing } = texts.value.staff;
  return (
    <ul>
      {changes.map(({ field, before, after }) => (
        <li key={field}>{changed(fieldName(field), before ?? nothing, after ?? nothing)}</li>
      ))}
    </ul>
  );
}
