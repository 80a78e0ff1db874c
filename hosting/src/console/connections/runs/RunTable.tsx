import { formatNumericDate } from "../../../shared/time/calendarFormat";
import { formatDateTime } from "../../../shared/time/format";
import { TableFrame } from "../../../shared/ui/TableFrame";
import { href } from "../../address";
import { texts } from "./i18n/texts";
import { RunState } from "./RunState";
import { COUNTS, type Run } from "./run";

/** A line a run; when it began leads to its log. */
export function RunTable({ runs }: { runs: readonly Run[] }) {
  const { title, columns, counts } = texts.value;
  return (
    <TableFrame label={title}>
      <table class="grid list">
        <caption class="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.startedAt}</th>
            <th scope="col">{columns.connection}</th>
            <th scope="col">{columns.range}</th>
            <th scope="col">{columns.kind}</th>
            <th scope="col">{columns.state}</th>
            {COUNTS.map((each) => (
              <th key={each} scope="col" class="number">
                {counts[each]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <Line key={run.id} run={run} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Line({ run }: { run: Run }) {
  const { kinds, until } = texts.value;
  return (
    <tr>
      <th scope="row">
        <a href={href("connections", { part: "runs", run: run.id })}>
          <time dateTime={run.startedAt}>{formatDateTime(Date.parse(run.startedAt))}</time>
        </a>
      </th>
      <td>{run.connectionName}</td>
      <td>{until(formatNumericDate(run.from), formatNumericDate(run.to))}</td>
      <td>{kinds[run.kind]}</td>
      <td>
        <RunState run={run} />
      </td>
      {COUNTS.map((each) => (
        <td key={each} class="number">
          {run.counts?.[each]}
        </td>
      ))}
    </tr>
  );
}
