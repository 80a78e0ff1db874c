import { words } from "../../../shared/i18n/shared";
import { formatDateTime } from "../../../shared/time/format";
import { Dialog } from "../../../shared/ui/Dialog";
import { texts } from "../../i18n/texts";
import type { Entry } from "../../outbox/entry";
import { useTerminal } from "../useTerminal";
import { PasswordForm } from "./PasswordForm";

/** Nobody takes a colleague's punch back: the employee's password is asked. */
export function WithdrawDialog({ entry, onDone }: { entry: Entry; onDone: () => void }) {
  const { terminal } = useTerminal();
  const { unsent } = texts.value;
  const withdraw = async (password: string) => {
    await terminal.withdraw(entry, password);
    onDone();
  };
  return (
    <Dialog title={unsent.withdrawHeading} onClose={onDone}>
      <p class="punch-type">
        {formatDateTime(entry.at)} {words.value.types[entry.type]}
      </p>
      <p>{unsent.withdrawLead}</p>
      <PasswordForm
        submit={unsent.withdrawSubmit}
        error={null}
        onPassword={withdraw}
        onCancel={onDone}
        danger
      />
    </Dialog>
  );
}
