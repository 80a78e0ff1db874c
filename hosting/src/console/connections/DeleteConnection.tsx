import { Confirm } from "../../shared/ui/Confirm";
import { told } from "../../shared/ui/toast";
import { useDeed } from "../useDeed";
import { remove } from "./connection";
import type { ConnectionDialogProps } from "./EditConnection";
import { texts } from "./i18n/texts";

/** The question before a connection goes: what goes with it, and what stays behind. */
export function DeleteConnection({ auth, connection, onDone, onClose }: ConnectionDialogProps) {
  const { deeds, deletion } = texts.value;
  const { busy, error, run } = useDeed(async () => {
    const { leaves } = await remove(auth, connection);
    told(deletion.done(leaves.runs, leaves.matches, leaves.auditEntries));
    onDone();
    onClose();
  });
  return (
    <Confirm
      title={deletion.title(connection.name)}
      verb={deeds.delete}
      isLoss
      busy={busy}
      error={error}
      onConfirm={run}
      onClose={onClose}
    >
      <p>{deletion.goes}</p>
      <p>{deletion.stays}</p>
    </Confirm>
  );
}
