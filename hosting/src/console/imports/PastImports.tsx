import type { Auth } from "firebase/auth";
import { formatDateTime } from "../../shared/time/format";
import { TableFrame } from "../../shared/ui/TableFrame";
import { csvName, type Row } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { Read } from "../Read";
import { texts } from "./i18n/texts";
import type { Kind } from "./kinds";

interface Past {
  id: string;
  kind: Exclude<Kind, "calendars">;
  at: string;
  name: string;
  new: number;
  changed: number;
  unchanged: number;
}

/** What was imported before, by whom, the newest first. */
export function PastImports({ auth }: { auth: Auth }) {
  const { past, kinds, counts } = texts.value;
  return (
    <div class="import-setup">
      <h3>{past.title}</h3>
      <Read<{ imports: Past[] }> auth={auth} path="/api/ledger/imports">
        {({ imports }) =>
          imports.length === 0 ? (
            <p class="field-hint">{past.none}</p>
          ) : (
            <>
              <ListButtons name={csvName(past.title)} rows={() => rowsOf(imports)} />
              <TableFrame label={past.title}>
                <table class="grid past-table">
                  <caption class="visually-hidden">{past.title}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{past.at}</th>
                      <th scope="col">{past.kind}</th>
                      <th scope="col">{past.name}</th>
                      <th scope="col">{counts.new}</th>
                      <th scope="col">{counts.changed}</th>
                      <th scope="col">{counts.unchanged}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {imports.map((one) => (
                      <tr key={one.id}>
                        <th scope="row" class="figures">
                          {formatDateTime(new Date(one.at))}
                        </th>
                        <td>{kinds[one.kind]}</td>
                        <td>{one.name || past.nobody}</td>
                        <td class="figures">{one.new}</td>
                        <td class="figures">{one.changed}</td>
                        <td class="figures">{one.unchanged}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </TableFrame>
            </>
          )
        }
      </Read>
    </div>
  );
}

function rowsOf(imports: readonly Past[]): Row[] {
  const { past, kinds, counts } = texts.value;
  const headings = [past.at, past.kind, past.name, counts.new, counts.changed, counts.unchanged];
  const lines = imports.map((one) => [
    formatDateTime(new Date(one.at)),
    kinds[one.kind],
    one.name || past.nobody,
    one.new,
    one.changed,
    one.unchanged,
  ]);
  return [headings, ...lines];
}
