import { Notice } from "../../shared/ui/Notice";
import { told } from "../../shared/ui/toast";
import { useDeed } from "../useDeed";
import type { ConnectionCardProps } from "./ConnectionCard";
import { tryAgain } from "./connection";
import { texts } from "./i18n/texts";

/** A connection whose credentials are not taken any more: what to do, and the way to try them again. */
export function Refused({ connection, backend, canEdit, onChange }: Omit<ConnectionCardProps, "profile">) {
  const { refused, tryAgain: verb, works, stillRefused, meanings } = texts.value;
  const { busy, error, run } = useDeed(async () => {
    const { state } = await tryAgain(backend.auth, connection);
    told(state === "connected" ? works : stillRefused);
    onChange();
  }, meanings);
  return (
    <Notice tone="warning">
      <p>{error ?? refused}</p>
      {canEdit && (
        <button type="button" class="button" aria-busy={busy} onClick={() => void run()}>
          {verb}
        </button>
      )}
    </Notice>
  );
}
