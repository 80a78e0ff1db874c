import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { words as shared } from "../../shared/i18n/shared";
import { Confirm } from "../../shared/ui/Confirm";
import { told } from "../../shared/ui/toast";
import { faultsOf } from "../form/faults";
import { texts } from "./i18n/texts";
import { change, draftOf, type Member } from "./members";

interface ActivityProps {
  auth: Auth;
  member: Member;
  onChanged: (member: Member) => void;
}

/** Shuts an account out, or lets it in again, after a question. */
export function Activity({ auth, member, onChanged }: ActivityProps) {
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const words = member.active ? texts.value.shutting : texts.value.reopening;

  async function turn() {
    setBusy(true);
    setError(null);
    try {
      onChanged(await change(auth, member, draftOf(member), !member.active));
      told(shared.value.saved);
      setAsking(false);
    } catch (problem) {
      setError(faultsOf(problem, texts.value.meanings)["form"] ?? null);
    }
    setBusy(false);
  }

  return (
    <>
      <button
        type="button"
        class={`button ${member.active ? "button-danger" : ""}`}
        onClick={() => setAsking(true)}
      >
        {words.verb}
      </button>
      {isAsking && (
        <Confirm
          title={words.title(member.name)}
          verb={words.verb}
          isLoss={member.active}
          busy={busy}
          error={error}
          onConfirm={() => void turn()}
          onClose={() => setAsking(false)}
        >
          <p>{words.text}</p>
        </Confirm>
      )}
    </>
  );
}
