import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { Confirm } from "../../shared/ui/Confirm";
import { told } from "../../shared/ui/toast";
import { useDeed } from "../useDeed";
import { removeCategories } from "./categories";
import { texts } from "./i18n/texts";

interface GiveUpProps {
  auth: Auth;
  departmentId: string;
  onDone: () => void;
}

/** A department's way back to the organisation's list, with a question before it. */
export function GiveUp({ auth, departmentId, onDone }: GiveUpProps) {
  const [asks, setAsks] = useState(false);
  const { giveUp, giveUpText, gaveUp, usedHere } = texts.value;
  async function remove() {
    await removeCategories(auth, departmentId);
    told(gaveUp);
    onDone();
  }
  const { busy, error, run } = useDeed(remove, { categoryUsed: usedHere });
  return (
    <>
      <button type="button" class="button" onClick={() => setAsks(true)}>
        {giveUp}
      </button>
      {asks && (
        <Confirm
          title={giveUp}
          verb={giveUp}
          isLoss
          busy={busy}
          error={error}
          onConfirm={() => void run()}
          onClose={() => setAsks(false)}
        >
          <p>{giveUpText}</p>
        </Confirm>
      )}
    </>
  );
}
