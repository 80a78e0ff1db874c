import { useState } from "preact/hooks";
import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";
import type { Entry } from "../../outbox/entry";
import { Page } from "../Page";
import { PasswordForm } from "../punch/PasswordForm";
import { WithdrawDialog } from "../punch/WithdrawDialog";
import { paths } from "../route";
import { useTerminal } from "../useTerminal";
import { UnsentTable } from "./UnsentTable";
import { unsentPeople } from "./unsentPeople";

/** One person's unsent punches: take one back, or send all with the password. */
export function UnsentPersonPage({ employeeId }: { employeeId: string }) {
  const { terminal } = useTerminal();
  const [resent, setResent] = useState(false);
  const [withdrawn, setWithdrawn] = useState<Entry | null>(null);
  const { unsent, punch, history } = texts.value;
  const roster = terminal.people.value ?? [];
  const person = unsentPeople(terminal.outbox.entries.value, roster).find(
    (each) => each.employeeId === employeeId,
  );
  const known = roster.find(({ id }) => id === employeeId) ?? person;
  const title = known?.name ? `${known.code} ${known.name}` : history.unknownName;
  const resend = async (password: string) => {
    await terminal.resend(person?.entries ?? [], password);
    setResent(true);
  };
  return (
    <Page title={title} backTo={paths.unsent}>
      {person ? (
        <>
          <p class="page-lead">{unsent.lead(person.entries.length)}</p>
          <UnsentTable entries={person.entries} onWithdraw={setWithdrawn} />
          {resent && <Notice tone="info">{unsent.resent}</Notice>}
          <div class="page-form">
            <PasswordForm submit={punch.submit} error={null} onPassword={resend} />
          </div>
        </>
      ) : (
        <Notice tone="success">{unsent.done}</Notice>
      )}
      {withdrawn && <WithdrawDialog entry={withdrawn} onDone={() => setWithdrawn(null)} />}
    </Page>
  );
}
