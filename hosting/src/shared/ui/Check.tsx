import { useId } from "preact/hooks";

export interface CheckProps {
  label: string;
  checked: boolean;
  onCheck: (checked: boolean) => void;
  disabled?: boolean;
  hint?: string;
}

/** A labelled tick box; its hint is announced with it. */
export function Check({ label, checked, onCheck, disabled, hint }: CheckProps) {
  const id = useId();
  return (
    <div>
      <label class="check">
        <input
          type="checkbox"
          checked={checked}
          disabled={disabled ?? false}
          aria-describedby={hint ? id : undefined}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
