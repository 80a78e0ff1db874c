import type { ComponentChildren } from "preact";
import type { Department } from "../../data/department";
import { words } from "../../shared/i18n/shared";
import { formatDateTime } from "../../shared/time/format";
import { formatSpan } from "../../shared/time/span";
import { Standing } from "./Badges";
import { texts } from "./i18n/texts";
import { Seen } from "./TerminalTable";
import type { Report, Terminal } from "./terminal";

interface FactsProps {
  terminal: Terminal;
  departments: readonly Department[];
  now: number;
}

/** What is known of a terminal, and what it last said of itself. */
export function Facts({ terminal, departments, now }: FactsProps) {
  const { detail, columns, kinds } = texts.value;
  const { departmentId, kind, enrolledAt, report } = terminal;
  const department = departments.find(({ id }) => id === departmentId);
  return (
    <section class="card" aria-labelledby="terminal-state">
      <h3 id="terminal-state">{detail.state}</h3>
      <dl class="facts">
        <Fact term={columns.state}>
          <Standing terminal={terminal} now={now} />
        </Fact>
        <Fact term={words.value.department}>{department && `${department.code} ${department.name}`}</Fact>
        <Fact term={columns.kind}>{kinds[kind]}</Fact>
        {enrolledAt !== null && (
          <Fact term={detail.enrolledAt}>{formatDateTime(Date.parse(enrolledAt))}</Fact>
        )}
        <Fact term={columns.seen}>
          <Seen terminal={terminal} now={now} />
        </Fact>
        {report && <Reported report={report} />}
      </dl>
      {kind === "recorder" && report === null && <p class="soft">{detail.noReport}</p>}
    </section>
  );
}

function Reported({ report }: { report: Report }) {
  const { detail, columns, unsent } = texts.value;
  const { oldestUnsentAt, version, offset, persisted, installed } = report;
  const isNewest = version === __VERSION__;
  return (
    <>
      <Fact term={columns.unsent}>{unsent(report.unsent)}</Fact>
      {oldestUnsentAt !== null && (
        <Fact term={detail.oldestUnsent}>{formatDateTime(Date.parse(oldestUnsentAt))}</Fact>
      )}
      <Fact term={columns.version}>
        {version} <span class="soft">({isNewest ? detail.newest : detail.outdated(__VERSION__)})</span>
      </Fact>
      {/* How far the clock is ahead: the reverse of what it must be corrected by. */}
      {offset !== null && <Fact term={columns.clock}>{formatSpan(-offset, true)}</Fact>}
      <Fact term={detail.storage}>{persisted ? detail.protected : detail.unprotected}</Fact>
      <Fact term={detail.installed}>{installed ? detail.yes : detail.no}</Fact>
    </>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
