import { useSignal } from "@preact/signals";
import type { Auth } from "firebase/auth";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { Dialog } from "../../shared/ui/Dialog";
import { Discard } from "../../shared/ui/Discard";
import { Notice } from "../../shared/ui/Notice";
import { useUnsaved } from "../../shared/useUnsaved";
import { texts } from "./i18n/texts";

interface ArrangingFormProps {
  title: string;
  busy: boolean;
  /** What is wrong with the form as a whole. */
  problem: string | undefined;
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** The dialog of a form: its fields are the children. What was typed is not lost without asking. */
export function ArrangingForm({ title, busy, problem, onSubmit, onCancel, children }: ArrangingFormProps) {
  const isTouched = useSignal(false);
  const [leaving, setLeaving] = useState<string | null>(null);
  useUnsaved(isTouched, setLeaving);

  function cancel() {
    if (isTouched.value) setLeaving("");
    else onCancel();
  }
  function discard() {
    isTouched.value = false;
    if (leaving) location.hash = leaving;
    onCancel();
  }

  return (
    <Dialog title={title} onClose={cancel}>
      <form
        class="arranging-form"
        noValidate
        onInput={() => {
          isTouched.value = true;
        }}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {problem && <Notice tone="error">{problem}</Notice>}
        {children}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={cancel}>
            {words.value.cancel}
          </button>
          <button type="submit" class="button button-primary" aria-busy={busy}>
            {texts.value.submit}
          </button>
        </div>
      </form>
      {leaving !== null && <Discard onKeep={() => setLeaving(null)} onDiscard={discard} />}
    </Dialog>
  );
}

/** What every form needs. `date`: where it begins; `onDone`: something was registered. */
export interface FormProps {
  auth: Auth;
  employeeId: string;
  date: string;
  onDone: () => void;
  onCancel: () => void;
}
