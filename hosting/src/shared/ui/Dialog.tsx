import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { firstPress } from "./firstPress";

export interface DialogProps {
  title: string;
  /** Called when the user leaves it by Escape or by a press outside. */
  onClose: () => void;
  children: ComponentChildren;
  class?: string;
}

/** A native modal dialog: open while it is mounted; the browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children, class: className = "" }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    // Only a dialog that is closed, not merely taken away, gives the focus back to where it came from.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      class={`dialog ${className}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={firstPress((event) => event.target === ref.current && onClose())}
    >
      <div class="dialog-body">
        <h2 id={titleId}>{title}</h2>
        {children}
      </div>
    </dialog>
  );
}
