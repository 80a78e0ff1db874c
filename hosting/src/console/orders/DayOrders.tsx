import { words } from "../../shared/i18n/shared";
import { TableFrame } from "../../shared/ui/TableFrame";
import { texts } from "./i18n/texts";
import type { OrderDay } from "./orders";

/** How many of each item were ordered on a day, and by whom. */
export function DayOrders({ day: { totals, people } }: { day: OrderDay }) {
  const { none, noItems, total, caption, persons } = texts.value;
  if (totals.length === 0) return <p class="card list-empty">{noItems}</p>;
  if (people.length === 0) return <p class="card list-empty">{none}</p>;
  const ordered = totals.filter(({ quantity }) => quantity > 0);
  return (
    <TableFrame label={caption}>
      <table class="grid list orders-table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.value.name}</th>
            <th scope="col">{words.value.code}</th>
            {ordered.map(({ id, name }) => (
              <th key={id} scope="col" class="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map(({ employeeId, code, name, items }) => (
            <tr key={employeeId}>
              <th scope="row">{name}</th>
              <td class="figures">{code}</td>
              {ordered.map(({ id }) => (
                <td key={id} class="number">
                  {items[id] ?? ""}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{total}</th>
            <td>{persons(people.length)}</td>
            {ordered.map(({ id, quantity }) => (
              <td key={id} class="number">
                {quantity}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </TableFrame>
  );
}
