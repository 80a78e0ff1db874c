import { ChevronRight } from "lucide";
import { formatDate } from "../../../shared/time/format";
import { Icon } from "../../../shared/ui/Icon";
import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";
import { Page } from "../Page";
import { paths } from "../route";
import { useTerminal } from "../useTerminal";
import { Backup } from "./Backup";
import { type UnsentPerson, unsentPeople } from "./unsentPeople";

/** 未送信データ一覧: who has how many; a name leads to that person's list. */
export function UnsentPage() {
  const { terminal } = useTerminal();
  const { unsent, menu } = texts.value;
  const people = unsentPeople(terminal.outbox.entries.value, terminal.people.value ?? []);
  return (
    <Page title={menu.unsent}>
      <p class="page-lead">
        <span>{formatDate(terminal.clock.now())}</span> <span>{unsent.people(people.length)}</span>
      </p>
      <p class="page-hint">{unsent.explain}</p>
      {people.length > 0 ? <People people={people} /> : <Notice tone="success">{unsent.empty}</Notice>}
      <Backup />
    </Page>
  );
}

function People({ people }: { people: readonly UnsentPerson[] }) {
  const { unsent, history } = texts.value;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{history.code}</th>
          <th scope="col">{history.name}</th>
          <th scope="col">{unsent.number}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ employeeId, code, name, entries }) => (
          <tr key={employeeId}>
            <td>{code}</td>
            <td>
              <a class="row-link" href={paths.unsentOf(employeeId)}>
                {name || history.unknownName}
                <Icon of={ChevronRight} size={20} />
              </a>
            </td>
            <td class="figures">{unsent.count(entries.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
