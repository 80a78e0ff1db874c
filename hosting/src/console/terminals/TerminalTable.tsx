import type { Department } from "../../data/department";
import { words } from "../../shared/i18n/shared";
import { formatDateTime } from "../../shared/time/format";
import { formatSpan } from "../../shared/time/span";
import { href } from "../address";
import { Concerns, Standing } from "./Badges";
import { texts } from "./i18n/texts";
import { silence } from "./standing";
import type { Terminal } from "./terminal";

interface TerminalTableProps {
  terminals: readonly Terminal[];
  departments: readonly Department[];
  now: number;
}

/** A line a terminal; its name leads to all that is known of it. */
export function TerminalTable({ terminals, departments, now }: TerminalTableProps) {
  const { columns, title } = texts.value;
  const names = new Map(departments.map(({ id, code, name }) => [id, `${code} ${name}`]));
  return (
    <div class="table-frame">
      <table class="grid list">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{words.value.department}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.seen}</th>
            <th scope="col" class="number">
              {columns.unsent}
            </th>
            <th scope="col">{columns.version}</th>
          </tr>
        </thead>
        <tbody>
          {terminals.map((terminal) => (
            <Line
              key={terminal.id}
              terminal={terminal}
              department={names.get(terminal.departmentId) ?? ""}
              now={now}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Line({ terminal, department, now }: { terminal: Terminal; department: string; now: number }) {
  const { id, name, kind, report } = terminal;
  const { kinds, unsent } = texts.value;
  return (
    <tr>
      <th scope="row">
        <a href={href("terminals", { terminal: id })}>{name}</a>
      </th>
      <td>{department}</td>
      <td>{kinds[kind]}</td>
      <td>
        <span class="badges">
          <Standing terminal={terminal} now={now} />
          <Concerns terminal={terminal} now={now} />
        </span>
      </td>
      <td>
        <Seen terminal={terminal} now={now} />
      </td>
      <td class="number">{report && unsent(report.unsent)}</td>
      <td>{report?.version}</td>
    </tr>
  );
}

/** When it was last heard of: how long ago, and to the second for whoever points at it. */
export function Seen({ terminal, now }: { terminal: Terminal; now: number }) {
  const { lastSeenAt } = terminal;
  if (lastSeenAt === null) return texts.value.never;
  return (
    <time dateTime={lastSeenAt} title={formatDateTime(Date.parse(lastSeenAt))}>
      {texts.value.ago(formatSpan(Math.max(0, silence(terminal, now))))}
    </time>
  );
}
