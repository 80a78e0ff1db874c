import { words } from "../i18n/shared";
import { formatMinutes } from "../time/duration";
import { parseMinutes } from "../time/parseMinutes";
import { Field } from "./Field";

export interface MinuteFieldProps {
  label: string;
  value: string;
  onValue: (value: string) => void;
  error?: string | null | undefined;
  hint?: string;
}

const MIDNIGHT = 24 * 60;

/** A time or a length as text: any usual writing is taken, and tidied when the field is left. */
export function MinuteField({ value, onValue, error, hint, ...rest }: MinuteFieldProps) {
  const minutes = parseMinutes(value);
  const nextDay =
    typeof minutes === "number" && minutes >= MIDNIGHT
      ? words.value.nextDay(formatMinutes(minutes - MIDNIGHT))
      : "";
  const hints = [nextDay, hint].filter(Boolean).join("\n");
  return (
    <Field
      {...rest}
      value={value}
      onValue={onValue}
      onBlur={() => typeof minutes === "number" && onValue(formatMinutes(minutes))}
      inputMode="numeric"
      autoComplete="off"
      placeholder="--:--"
      maxLength={5}
      error={error ?? null}
      {...(hints ? { hint: hints } : {})}
    />
  );
}
