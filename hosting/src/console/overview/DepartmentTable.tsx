import { ArrowDown, ArrowUp } from "lucide";
import { useState } from "preact/hooks";
import { formatMinute, formatMonthDay } from "../../shared/time/format";
import { Icon } from "../../shared/ui/Icon";
import { totalOf } from "../figures";
import { COLUMNS, type Column, type Line, sorted } from "./departments";
import { FigureCells } from "./FigureCells";
import { texts } from "./i18n/texts";
import { Places } from "./Places";

interface DepartmentTableProps {
  lines: readonly Line[];
  month: string;
  caption: string;
}

/** All departments, sorted by any column, with a line for all of them together. */
export function DepartmentTable({ lines, month, caption }: DepartmentTableProps) {
  const [column, setColumn] = useState<Column>("department");
  const [descending, setDescending] = useState(false);
  const sort = (by: Column) => {
    setDescending(by === column ? !descending : by !== "department");
    setColumn(by);
  };
  const known = lines.flatMap(({ overview }) => overview ?? []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
    <section class="table-frame" tabIndex={0} aria-label={caption}>
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
          {sorted(lines, column, descending).map(({ department, overview }) => (
            <tr key={department.id}>
              <th scope="row" class="name">
                <Places department={department} month={month} />
              </th>
              {overview ? (
                <>
                  <FigureCells figures={overview} />
                  <td>{texts.value.states[overview.state]}</td>
                  <td class="at">{`${formatMonthDay(overview.at.toDate())} ${formatMinute(overview.at.toDate())}`}</td>
                </>
              ) : (
                <td class="at" colSpan={COLUMNS.length}>
                  {texts.value.notYet}
                </td>
              )}
            </tr>
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
    </section>
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
