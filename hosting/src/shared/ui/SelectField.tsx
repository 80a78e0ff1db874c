import { useId } from "preact/hooks";
import { FieldNotes, notesOf } from "./FieldNotes";

export interface SelectFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  /** Value → what stands there, in order. */
  options: readonly (readonly [string, string])[];
  error?: string | null;
  hint?: string;
}

/** A labelled choice from a list; its error and hint are announced with it. */
export function SelectField({ label, value, onValue, options, error, hint }: SelectFieldProps) {
  const id = useId();
  const notes = { id, hint, error };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={notesOf(notes)}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      <FieldNotes {...notes} />
    </div>
  );
}
