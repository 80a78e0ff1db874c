import { X } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { words } from "../i18n/shared";
import { Icon } from "./Icon";
import { dismiss, type Toast, toasts } from "./toast";
import "./toasts.css";

const SECONDS = 6;

/** Where a page says what was done. It stays while the pointer or the focus is on it: nobody has to hurry. */
export function Toasts() {
  return (
    <div class="toasts" role="status">
      {toasts.value.map((toast) => (
        <Message key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function Message({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(toast.id), SECONDS * 1000);
    return () => clearTimeout(timer);
  }, [held, toast.id]);

  function undo() {
    dismiss(toast.id);
    toast.undo?.();
  }

  return (
    <div
      class="toast"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusCapture={() => setHeld(true)}
      onBlurCapture={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {toast.undo && (
        <button type="button" class="button button-plain" onClick={undo}>
          {words.value.undo}
        </button>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={words.value.close}
        onClick={() => dismiss(toast.id)}
      >
        <Icon of={X} size={20} />
      </button>
    </div>
  );
}
