import { useId } from "preact/hooks";

export interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  onValue: (value: Value) => void;
  /** Value → what stands there, in order. */
  options: readonly (readonly [Value, string])[];
}

/** A labelled choice between few, all of which are seen. */
export function Choice<Value extends string>({ label, value, onValue, options }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="options">
      <legend>{label}</legend>
      {options.map(([each, text]) => (
        <label key={each} class="check">
          <input type="radio" name={name} checked={each === value} onChange={() => onValue(each)} />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
