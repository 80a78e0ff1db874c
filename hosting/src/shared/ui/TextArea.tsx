import type { TextareaHTMLAttributes } from "preact";
import { useId } from "preact/hooks";
import { FieldNotes, notesOf } from "./FieldNotes";

export interface TextAreaProps extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "ref"> {
  label: string;
  value: string;
  onValue: (value: string) => void;
  error?: string | null;
  hint?: string;
}

/** A labelled input of several lines; its error and hint are announced with it. */
export function TextArea({ label, value, onValue, error, hint, ...input }: TextAreaProps) {
  const id = useId();
  const notes = { id, hint, error };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <textarea
        rows={4}
        {...input}
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
