import { ArrowDown, ArrowUp } from "lucide";
import { useState } from "preact/hooks";
import { Icon } from "../../shared/ui/Icon";
import { TableFrame } from "../../shared/ui/TableFrame";
import type { AdminProfile } from "../account";
import { totalOf } from "../figures";
import { DepartmentLine } from "./DepartmentLine";
import { COLUMNS, type Column, type Line, sorted } from "./departments";
import { FigureCells } from "./FigureCells";
import { texts } from "./i18n/texts";

interface DepartmentTableProps {
  lines: readonly Line[];
  month: string;
  caption: string;
  profile: AdminProfile;
}

/** All departments, sorted by any column, with a line for all of them together. */
export function DepartmentTable({ lines, month, caption, profile }: DepartmentTableProps) {
  const [column, setColumn] = useState<Column>("department");
  const [descending, setDescending] = useState(false);
  const sort = (by: Column) => {
    setDescending(by === column ? !descending : by !== "department");
    setColumn(by);
  };
  const known = lines.flatMap(({ overview }) => overview ?? []);
  return (
    <TableFrame label={caption}>
      <table class="grid overview-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {COLUMNS.map((each) => (
              <Heading
                key={each}
                column={each}
                order={each === column ? (descending ? "descending" : "ascending") : undefined}
                onSort={sort}
              />
            ))}
            <th scope="col">{texts.value.at}</th>
          </tr>
        </thead>
        <tbody>
          {sorted(lines, column, descending).map((line) => (
            <DepartmentLine key={line.department.id} {...line} month={month} profile={profile} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" class="name">
              {texts.value.total(lines.length)}
            </th>
            <FigureCells figures={totalOf(known)} />
            <td colSpan={2}>
              {texts.value.confirmed(known.filter(({ state }) => state === "confirmed").length)}
            </td>
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  );
}

interface HeadingProps {
  column: Column;
  order: "ascending" | "descending" | undefined;
  onSort: (by: Column) => void;
}

function Heading({ column, order, onSort }: HeadingProps) {
  return (
    <th scope="col" aria-sort={order} class={column === "department" ? "name" : ""}>
      <button type="button" onClick={() => onSort(column)}>
        {texts.value.columns[column]}
        {order && <Icon of={order === "ascending" ? ArrowUp : ArrowDown} size={16} />}
      </button>
    </th>
  );
}
