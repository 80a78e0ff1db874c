import { formatDayAndWeekday } from "../../shared/time/calendarFormat";
import { Check } from "../../shared/ui/Check";
import { Field } from "../../shared/ui/Field";
import { SelectField } from "../../shared/ui/SelectField";
import { texts } from "./i18n/texts";
import type { CalendarDay } from "./year";

interface DayPanelProps {
  chosen: readonly string[];
  /** Whether each press adds to what is chosen. */
  isMany: boolean;
  onMany: (isMany: boolean) => void;
  /** What the day chosen last is; null while none is chosen. */
  day: CalendarDay | null;
  /** What its owner says of it, if anything. */
  own: CalendarDay | undefined;
  isOrganisation: boolean;
  /** Says of all chosen days what they are; undefined: the standard. */
  onDay: (day: CalendarDay | undefined) => void;
  onClear: () => void;
}

const KINDS = ["working", "dayOff", "holiday"] as const;

/** What the chosen days are. */
export function DayPanel(props: DayPanelProps) {
  const { chosen, isMany, onMany } = props;
  const words = texts.value;
  return (
    <aside class="card calendar-panel" aria-label={words.panel}>
      <h3>{words.panel}</h3>
      <p class="field-hint">{words.panelHint}</p>
      <Check label={words.many} checked={isMany} onCheck={onMany} />
      <p role="status">{inWords(chosen)}</p>
      <DayFields {...props} />
    </aside>
  );
}

function DayFields({ day, own, isOrganisation, onDay, onClear }: DayPanelProps) {
  if (!day) return null;
  const { standard, organisationStandard, kind, kinds, name, nameHint, clear } = texts.value;
  return (
    <>
      <SelectField
        label={kind}
        value={own ? own.kind : "standard"}
        onValue={(value) => {
          const chosen = KINDS.find((each) => each === value);
          onDay(chosen && { kind: chosen, name: own?.name ?? "" });
        }}
        options={[
          ["standard", isOrganisation ? organisationStandard : standard],
          ...KINDS.map((each) => [each, kinds[each]] as const),
        ]}
      />
      <Field
        label={name}
        value={day.name}
        onValue={(typed) => onDay({ kind: day.kind, name: typed })}
        onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        maxLength={60}
        hint={nameHint}
      />
      <button type="button" class="button" onClick={onClear}>
        {clear}
      </button>
    </>
  );
}

function inWords(chosen: readonly string[]): string {
  const { noneChosen, chosenDays } = texts.value;
  const [first] = chosen;
  if (first === undefined) return noneChosen;
  return chosen.length === 1 ? formatDayAndWeekday(first) : chosenDays(chosen.length);
}
