import { useId } from "preact/hooks";

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
  const describedBy = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
