import type { ComponentChildren } from "preact";
import { words } from "../i18n/shared";
import { Dialog } from "./Dialog";
import { Notice } from "./Notice";

export interface ConfirmProps {
  title: string;
  /** What pressing the button does, as a verb: 取り消す. */
  verb: string;
  /** What leaving it does: キャンセル, unless there is something better to say. */
  keep?: string;
  /** Whether something is lost: the way out has the focus then. */
  isLoss?: boolean;
  /** While it is being done. */
  busy?: boolean;
  /** Why it was refused, in the reader's language. */
  error?: string | null;
  onConfirm: () => void;
  onClose: () => void;
  /** What follows from it. */
  children: ComponentChildren;
}

/** A question before something that cannot simply be undone. */
export function Confirm({
  title,
  verb,
  keep,
  isLoss,
  busy,
  error,
  onConfirm,
  onClose,
  children,
}: ConfirmProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      {error && <Notice tone="error">{error}</Notice>}
      <div class="dialog-actions">
        <button
          type="button"
          class={`button ${isLoss ? "button-danger" : "button-primary"}`}
          disabled={busy}
          autofocus={!isLoss}
          onClick={onConfirm}
        >
          {verb}
        </button>
        <button
          type="button"
          class={`button ${isLoss ? "button-primary" : ""}`}
          autofocus={isLoss ?? false}
          onClick={onClose}
        >
          {keep ?? words.value.cancel}
        </button>
      </div>
    </Dialog>
  );
}
