import { words as shared } from "../../shared/i18n/shared";
import { formatDateTime } from "../../shared/time/format";
import { Notice } from "../../shared/ui/Notice";
import { TableFrame } from "../../shared/ui/TableFrame";
import { href } from "../address";
import { Read } from "../Read";
import type { HeldProps } from "./HeldPage";
import { texts } from "./i18n/texts";
import { type Incident, saidOf } from "./incidents";
import { type Names, useNames } from "./useNames";

/** What the department's tablets found out, and an administrator should know. */
export function IncidentList(props: HeldProps) {
  const { backend, department } = props;
  const names = useNames(props, department.id, []);
  const { columns, ...words } = texts.value;
  return (
    <>
      <p class="field-hint">{words.incidentHint}</p>
      <Read<{ incidents: Incident[] }>
        auth={backend.auth}
        path={`/api/punch/incidents?departmentId=${department.id}`}
      >
        {({ incidents }) =>
          incidents.length === 0 ? (
            <Notice tone="info">{words.noIncidents}</Notice>
          ) : (
            <TableFrame label={words.parts.incidents}>
              <table class="grid held-table">
                <caption class="visually-hidden">{words.parts.incidents}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.place}</th>
                    <th scope="col">{columns.happened}</th>
                    <th scope="col">{columns.at}</th>
                    <th scope="col">{words.arrived}</th>
                  </tr>
                </thead>
                <tbody>
                  {incidents.map((incident) => (
                    <tr key={incident.id}>
                      <th scope="row">
                        <a href={href("terminals", { department: department.id })}>
                          {names.terminal(incident.terminalId) ?? words.sources.terminal}
                        </a>
                      </th>
                      <td class="held-why">
                        {saidOf(incident)}
                        <LostPunches incident={incident} names={names} />
                      </td>
                      <td class="figures">{formatDateTime(new Date(incident.at))}</td>
                      <td class="figures">{formatDateTime(new Date(incident.receivedAt))}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableFrame>
          )
        }
      </Read>
    </>
  );
}

/** Whose punches were lost, and of when: they can only be written in by hand. */
function LostPunches({ incident, names }: { incident: Incident; names: Names }) {
  if (incident.kind !== "purged" && incident.kind !== "loggedOut") return null;
  return (
    <details>
      <summary>{texts.value.lost}</summary>
      <ul>
        {incident.details.punches.map(({ punchId, employeeId, type, at }) => (
          <li key={punchId}>
            {names.person(employeeId)?.name ?? texts.value.unknownPerson} {formatDateTime(new Date(at))}{" "}
            {shared.value.types[type]}
          </li>
        ))}
      </ul>
    </details>
  );
}
