import { doc, type Firestore, getDoc } from "firebase/firestore";
import type { Roster } from "../../data/roster";
import { words } from "../../shared/i18n/shared";
import { formatDateTime } from "../../shared/time/format";
import { formatSpan } from "../../shared/time/span";
import { useRead } from "../../shared/useRead";
import type { PageProps } from "../pageProps";
import { Read } from "../Read";
import { texts } from "./i18n/texts";
import type { Incident, LostPunch, Terminal } from "./terminal";

interface IncidentsProps extends PageProps {
  terminal: Terminal;
}

/** What the tablet found out that an administrator should know, the last first. */
export function Incidents({ backend, terminal }: IncidentsProps) {
  if (terminal.kind === "pc") return null;
  const { title, none } = texts.value.incidents;
  const path = `/api/punch/incidents?departmentId=${terminal.departmentId}`;
  return (
    <section class="card" aria-labelledby="terminal-incidents">
      <h3 id="terminal-incidents">{title}</h3>
      <Read<{ incidents: Incident[] }> auth={backend.auth} path={path}>
        {({ incidents }) => {
          const its = incidents.filter(({ terminalId }) => terminalId === terminal.id);
          if (its.length === 0) return <p class="soft">{none}</p>;
          return (
            <ul class="incidents">
              {its.map((incident) => (
                <li key={incident.id}>
                  <time class="soft" dateTime={incident.at}>
                    {formatDateTime(Date.parse(incident.at))}
                  </time>
                  <p>{summary(incident)}</p>
                  {"more" in incident.details && (
                    <Lost {...incident.details} store={backend.store} departmentId={terminal.departmentId} />
                  )}
                </li>
              ))}
            </ul>
          );
        }}
      </Read>
    </section>
  );
}

function summary(incident: Incident): string {
  const { incidents } = texts.value;
  switch (incident.kind) {
    case "clockChanged":
      return incidents.clockChanged(formatSpan(incident.details.by, true));
    case "restored":
      return incidents.restored(incident.details.punches);
    default:
      return incidents[incident.kind](incident.details.punches.length + incident.details.more);
  }
}

interface LostProps {
  punches: readonly LostPunch[];
  more: number;
  store: Firestore;
  departmentId: string;
}

/** Whose punches were lost, so that they can be asked and entered by hand. */
function Lost({ punches, more, store, departmentId }: LostProps) {
  const { live } = useRead(`roster ${departmentId}`, async () => ({
    phase: "ready" as const,
    value: await namesOf(store, departmentId).catch(() => null),
    stale: false,
  }));
  const names = live.phase === "ready" ? live.value : null;
  const { lost, more: besides, unknownPerson } = texts.value.incidents;
  return (
    <details>
      <summary>{lost}</summary>
      <ul>
        {punches.map(({ punchId, employeeId, type, at }) => (
          <li key={punchId}>
            {[formatDateTime(Date.parse(at)), words.value.types[type]].join(" ")}
            {names && ` ${names.get(employeeId) ?? unknownPerson}`}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{besides(more)}</p>}
    </details>
  );
}

/** Code and name by id. Throws `FirebaseError` for whoever may not see the department's people. */
async function namesOf(store: Firestore, departmentId: string): Promise<Map<string, string>> {
  const roster = (await getDoc(doc(store, "rosters", departmentId))).data() as Roster | undefined;
  return new Map(roster?.employees.map(({ id, code, name }) => [id, `${code} ${name}`]));
}
