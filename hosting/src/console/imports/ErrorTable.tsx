import { TableFrame } from "../../shared/ui/TableFrame";
import { fieldName } from "./fields";
import { texts } from "./i18n/texts";
import type { Kind } from "./kinds";
import type { PreviewError } from "./list";
import { useMore } from "./useMore";

/** Everything to mend, by line and column. */
export function ErrorTable({ kind, errors }: { kind: Kind; errors: readonly PreviewError[] }) {
  const { shown, more } = useMore(errors);
  const { columns, caption, wholeFile } = texts.value.errorTable;
  return (
    <>
      <TableFrame label={caption}>
        <table class="grid import-table">
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
                <td>{field && fieldName(kind, field)}</td>
                <td class="value">{value}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {more}
    </>
  );
}
