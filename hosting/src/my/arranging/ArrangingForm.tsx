import type { Auth } from "firebase/auth";
import type { ComponentChildren } from "preact";
import { words } from "../../shared/i18n/shared";
import { Dialog } from "../../shared/ui/Dialog";
import { Notice } from "../../shared/ui/Notice";
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

/** The dialog of a form: its fields are the children. */
export function ArrangingForm({ title, busy, problem, onSubmit, onCancel, children }: ArrangingFormProps) {
  return (
    <Dialog title={title} onClose={onCancel}>
      <form
        class="arranging-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {problem && <Notice tone="error">{problem}</Notice>}
        {children}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={onCancel}>
            {words.value.cancel}
          </button>
          <button type="submit" class="button button-primary" aria-busy={busy}>
            {texts.value.submit}
          </button>
        </div>
      </form>
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
