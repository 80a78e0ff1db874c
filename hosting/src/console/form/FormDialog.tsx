import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { Dialog } from "../../shared/ui/Dialog";
import { Discard } from "../../shared/ui/Discard";
import { Notice } from "../../shared/ui/Notice";
import { LeavingQuestion } from "./LeavingQuestion";
import type { Form } from "./useForm";
import "./form.css";

interface FormDialogProps<T> {
  title: string;
  form: Form<T>;
  /** What the button says: 保存する, unless there is something better to say. */
  verb?: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A form in a dialog. It closes itself once it was saved, and asks before what was typed is lost. */
export function FormDialog<T>({ title, form, verb, onClose, children }: FormDialogProps<T>) {
  const fault = form.faultOf("form");
  const [isAsking, setAsking] = useState(false);
  const leave = () => (form.unsaved.value ? setAsking(true) : onClose());
  async function submit() {
    if (await form.save()) onClose();
  }
  return (
    <Dialog title={title} onClose={leave} class="form-dialog">
      <form
        class="settings-fields"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        {fault && <Notice tone="error">{fault}</Notice>}
        {children}
        <div class="dialog-actions">
          <button type="button" class="button" onClick={leave}>
            {words.value.cancel}
          </button>
          <button type="submit" class="button button-primary" aria-busy={form.busy}>
            {verb ?? words.value.save}
          </button>
        </div>
      </form>
      {isAsking && <Discard onKeep={() => setAsking(false)} onDiscard={onClose} />}
      <LeavingQuestion form={form} />
    </Dialog>
  );
}
