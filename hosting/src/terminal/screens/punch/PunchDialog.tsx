import { useState } from "preact/hooks";
import { words } from "../../../shared/i18n/shared";
import type { PunchType } from "../../../shared/punchTypes";
import { Dialog } from "../../../shared/ui/Dialog";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import { stateOf } from "../../outbox/state";
import type { RosterEmployee } from "../../roster/roster";
import { PunchDetail } from "../history/PunchDetail";
import { TYPE_LOOK } from "../home/typeLook";
import { useTerminal } from "../useTerminal";
import { PasswordForm } from "./PasswordForm";

export interface PunchDialogProps {
  employee: RosterEmployee;
  type: PunchType;
  onDone: () => void;
}

/** Password, then the detail; back to the password when the receipt says that it was wrong. */
export function PunchDialog({ employee, type, onDone }: PunchDialogProps) {
  const { terminal } = useTerminal();
  const [punchId, setPunchId] = useState<string | null>(null);
  const entry = punchId === null ? undefined : terminal.outbox.find(punchId);
  const wrong = entry !== undefined && stateOf(entry) === "wrongPassword";
  const submit = async (password: string) => {
    if (entry) await terminal.resend([entry], password);
    else setPunchId((await terminal.punch(employee, type, password)).punchId);
  };
  return (
    <Dialog title={`${employee.code} ${employee.name}`} onClose={onDone} class={TYPE_LOOK[type].colour}>
      <p class="punch-type">
        <Icon of={TYPE_LOOK[type].icon} size={32} />
        {words.value.types[type]}
      </p>
      {punchId === null || wrong ? (
        <PasswordForm
          key={String(wrong)}
          submit={texts.value.punch.submit}
          error={wrong ? reasonOf(entry.receipt?.reason ?? null) : null}
          onPassword={submit}
          onCancel={onDone}
        />
      ) : (
        <PunchDetail punchId={punchId} onDone={onDone} />
      )}
    </Dialog>
  );
}

function reasonOf(reason: string | null): string {
  const { punch, reasons } = texts.value;
  return reason === "noPassword" ? reasons.noPassword : punch.wrongPassword;
}
