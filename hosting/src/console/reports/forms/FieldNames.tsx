import { texts } from "../i18n/texts";
import type { FieldTable } from "./forms";

/** The names that cells may have, folded away. */
export function FieldNames({ tables }: { tables: readonly FieldTable[] }) {
  const { names, nameColumn, givesColumn } = texts.value.forms;
  return (
    <details class="form-names">
      <summary>{names}</summary>
      {tables.map(({ label, fields }) => (
        <table key={label}>
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{nameColumn}</th>
              <th scope="col">{givesColumn}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field.name}>
                <td>
                  <code>{field.name}</code>
                </td>
                <td>{field.label}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </details>
  );
}
