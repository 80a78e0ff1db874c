import type { InputHTMLAttributes } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { FieldNotes, notesOf } from "./FieldNotes";

export interface FieldProps extends Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "ref"> {
  label: string;
  value: string;
  onValue: (value: string) => void;
  error?: string | null;
  hint?: string;
  /** Where its place says to the eye what it is. */
  isLabelHidden?: boolean;
}

/** A labelled input; its error and hint are announced with it, and the first field with an error takes the focus. */
export function Field({ label, value, onValue, error, hint, isLabelHidden, ...input }: FieldProps) {
  const id = useId();
  const ref = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error && !document.activeElement?.matches("[aria-invalid]")) ref.current?.focus();
  }, [error]);
  const notes = { id, hint, error };
  return (
    <div class="field">
      <label for={id} class={isLabelHidden ? "visually-hidden" : ""}>
        {label}
      </label>
      <input
        {...input}
        ref={ref}
        id={id}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={notesOf(notes)}
      />
      <FieldNotes {...notes} />
    </div>
  );
}
