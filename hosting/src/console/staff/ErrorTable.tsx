import { texts } from "../i18n/texts";
import { fieldName } from "./fields";
import type { PreviewError } from "./staffList";
import { useMore } from "./useMore";

/** Everything to mend, by line and column. */
export function ErrorTable({ errors }: { errors: readonly PreviewError[] }) {
  const { shown, more } = useMore(errors);
  const { columns, caption, wholeFile } = texts.value.staff.errorTable;
  return (
    <>
      <div class="table-frame">
        <table class="grid staff-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.line}</th>
              <th scope="col">{columns.column}</th>
              <th scope="col">{columns.value}</th>
              <th scope="col">{columns.message}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ line, field, value, code, message }) => (
              <tr key={`${line} ${field} ${code}`}>
                <th scope="row" class="figures">
                  {line ?? wholeFile}
                </th>
                <td>{field && fieldName(field)}</td>
                <td class="value">{value}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}
