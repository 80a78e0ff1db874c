import { Field } from "../../shared/ui/Field";
import { texts } from "./i18n/texts";
import type { SectionProps } from "./sections";

interface ReasonProps extends SectionProps {
  hint: string;
}

/** Why the record is changed: kept with the change. */
export function Reason({ draft, type, faults, hint }: ReasonProps) {
  return (
    <Field
      label={texts.value.reason}
      value={draft.reason}
      onValue={(text) => type({ reason: text })}
      maxLength={200}
      hint={hint}
      error={faults.reason ?? null}
    />
  );
}
