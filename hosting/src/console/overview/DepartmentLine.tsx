import { formatMinute, formatMonthDay } from "../../shared/time/format";
import type { AdminProfile } from "../account";
import { href } from "../address";
import { isOpen } from "../areas";
import { COLUMNS, type Line, type Overview } from "./departments";
import { FigureCells } from "./FigureCells";
import { texts } from "./i18n/texts";

interface DepartmentLineProps extends Line {
  month: string;
  profile: AdminProfile;
}

/** A department in figures. Its name leads to where its people stand, its state to the confirmation. */
export function DepartmentLine({ department, overview, month, profile }: DepartmentLineProps) {
  const { id, code, name } = department;
  const params = { department: id, month };
  return (
    <tr>
      <th scope="row" class="name">
        <a href={href("limits", params)}>
          {code} {name}
        </a>
      </th>
      {overview ? (
        <>
          <FigureCells figures={overview} months={href("months", params)} />
          <StateCell
            {...overview}
            address={isOpen("confirmation", profile) ? href("confirmation", params) : undefined}
          />
        </>
      ) : (
        <td class="at" colSpan={COLUMNS.length}>
          {texts.value.notYet}
        </td>
      )}
    </tr>
  );
}

function StateCell({ state, at, address }: Pick<Overview, "state" | "at"> & { address: string | undefined }) {
  const said = texts.value.states[state];
  const when = at.toDate();
  return (
    <>
      <td>{address ? <a href={address}>{said}</a> : said}</td>
      <td class="at">
        {formatMonthDay(when)} {formatMinute(when)}
      </td>
    </>
  );
}
