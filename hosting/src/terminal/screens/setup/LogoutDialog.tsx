import { useState } from "preact/hooks";
import { words } from "../../../shared/i18n/shared";
import { Dialog } from "../../../shared/ui/Dialog";
import { Notice } from "../../../shared/ui/Notice";
import { texts } from "../../i18n/texts";
import { isUnsent } from "../../outbox/state";
import { logOut } from "../../session/leave";
import { useTerminal } from "../useTerminal";

/** Asks before everything on this tablet is forgotten, and says how many punches would be lost. */
export function LogoutDialog({ onCancel }: { onCancel: () => void }) {
  const { terminal, db } = useTerminal();
  const [busy, setBusy] = useState(false);
  const { logout } = texts.value;
  const unsent = terminal.outbox.entries.value.filter(isUnsent).length;
  const leave = () => {
    setBusy(true);
    void logOut(terminal, db);
  };
  return (
    <Dialog title={logout.heading} onClose={onCancel}>
      {unsent > 0 && <Notice tone="error">{logout.lost(unsent)}</Notice>}
      <p>{logout.lead}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={onCancel}>
          {words.value.cancel}
        </button>
        <button type="button" class="button button-danger" disabled={busy} onClick={leave}>
          {logout.submit}
        </button>
      </div>
    </Dialog>
  );
}
