import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { Dialog } from "../../shared/ui/Dialog";
import { Notice } from "../../shared/ui/Notice";
import { type Kind, takeBack } from "./arranged";
import { faultsOf } from "./faults";
import { texts } from "./i18n/texts";

interface RemovalProps {
  auth: Auth;
  what: Kind;
  id: string;
  /** What it is, in words. */
  inWords: string;
  onDone: () => void;
  onCancel: () => void;
}

/** Asks before something is taken back. */
export function Removal({ auth, what, id, inWords, onDone, onCancel }: RemovalProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { button, title, text } = texts.value.removal;

  async function remove() {
    setBusy(true);
    await takeBack(auth, what, id).then(onDone, (error: unknown) => {
      setProblem(faultsOf(error, {}).other ?? texts.value.errors.other);
      setBusy(false);
    });
  }

  return (
    <Dialog title={title} onClose={onCancel}>
      {problem && <Notice tone="error">{problem}</Notice>}
      <p>
        <strong>{inWords}</strong>
      </p>
      <p>{text}</p>
      <div class="dialog-actions">
        <button
          type="button"
          class="button button-danger"
          aria-busy={busy}
          disabled={busy}
          onClick={() => void remove()}
        >
          {button}
        </button>
        <button type="button" class="button button-primary" autofocus onClick={onCancel}>
          {words.value.cancel}
        </button>
      </div>
    </Dialog>
  );
}
