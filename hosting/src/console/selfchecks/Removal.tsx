import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { words as shared } from "../../shared/i18n/shared";
import { reasonOf } from "../../shared/reasons";
import { Confirm } from "../../shared/ui/Confirm";
import { told } from "../../shared/ui/toast";
import { texts } from "./i18n/texts";
import { daysOf } from "./RoundTable";
import { type Round, removeRound } from "./rounds";

interface RemovalProps {
  auth: Auth;
  round: Round;
  onRemoved: () => void;
  onClose: () => void;
}

/** Asks before a round is taken back. */
export function Removal({ auth, round, onRemoved, onClose }: RemovalProps) {
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { removal, removalText, removed } = texts.value;

  async function remove() {
    setBusy(true);
    try {
      await removeRound(auth, round.id);
      told(removed);
      onRemoved();
      onClose();
    } catch (thrown) {
      setError(reasonOf(thrown));
      setBusy(false);
    }
  }

  return (
    <Confirm
      title={removal}
      verb={shared.value.remove}
      isLoss
      busy={busy}
      error={error}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>
        <strong>{daysOf(round)}</strong>
      </p>
      <p>{removalText}</p>
    </Confirm>
  );
}
