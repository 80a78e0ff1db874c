import { Plus, X } from "lucide";
import { formatMonthName } from "../../shared/time/calendarFormat";
import { Check } from "../../shared/ui/Check";
import { Field } from "../../shared/ui/Field";
import { Icon } from "../../shared/ui/Icon";
import { SelectField } from "../../shared/ui/SelectField";
import { replaced } from "../form/names";
import { Section } from "../form/SettingsForm";
import type { Form } from "../form/useForm";
import { texts } from "./i18n/texts";
import { COUNTS, copied, type Draft, HOURS, isNeeded, type TypedSet } from "./limits";

const MONTHS = Array.from({ length: 12 }, (_, month) => `${month + 1}`);

/** The sets of limits, a section each, and the way to another one. */
export function LimitSets({ form }: { form: Form<Draft> }) {
  const { sets } = form.draft;
  const words = texts.value;
  const [first] = sets;
  return (
    <>
      {sets.map((set, place) => (
        <LimitSetFields
          key={set.id}
          set={set}
          onSet={(next) => form.type({ sets: replaced(sets, place, next) })}
          faultOf={(field) => form.faultOf(`sets.${set.id}.${field}`)}
          isNeeded={isNeeded(form.draft, set.id)}
          onRemove={() => form.type({ sets: sets.filter((each) => each !== set) })}
        />
      ))}
      {first && (
        <div>
          <button type="button" class="button" onClick={() => form.type({ sets: [...sets, copied(first)] })}>
            <Icon of={Plus} size={20} />
            {words.addSet}
          </button>
        </div>
      )}
    </>
  );
}

interface LimitSetFieldsProps {
  set: TypedSet;
  onSet: (set: TypedSet) => void;
  faultOf: (field: string) => string | null;
  isNeeded: boolean;
  onRemove: () => void;
}

function LimitSetFields({ set, onSet, faultOf, isNeeded: needed, onRemove }: LimitSetFieldsProps) {
  const words = texts.value;
  return (
    <Section title={set.name || words.newSet} hint={words.setHint}>
      <Field
        label={words.name}
        value={set.name}
        onValue={(name) => onSet({ ...set, name })}
        maxLength={40}
        error={faultOf("name")}
      />
      <div class="limits">
        {HOURS.map((each) => (
          <Field
            key={each}
            label={words.hours[each]}
            value={set[each]}
            onValue={(hours) => onSet({ ...set, [each]: hours })}
            inputMode="numeric"
            maxLength={7}
            error={faultOf(each)}
          />
        ))}
        {COUNTS.map((each) => (
          <Field
            key={each}
            type="number"
            min={0}
            max={12}
            label={words.counts[each]}
            value={set[each]}
            onValue={(count) => onSet({ ...set, [each]: count })}
            error={faultOf(each)}
          />
        ))}
        <SelectField
          label={words.firstMonth}
          value={set.firstMonth}
          onValue={(firstMonth) => onSet({ ...set, firstMonth })}
          options={MONTHS.map((month) => [month, formatMonthName(`2026-${month.padStart(2, "0")}`)])}
        />
      </div>
      <Check
        label={words.withoutStatutory}
        checked={set.withoutStatutory}
        onCheck={(withoutStatutory) => onSet({ ...set, withoutStatutory })}
        hint={words.withoutStatutoryHint}
      />
      {needed ? (
        <p class="field-hint">{words.needed}</p>
      ) : (
        <div>
          <button type="button" class="button button-danger" onClick={onRemove}>
            <Icon of={X} size={20} />
            {words.removeSet(set.name || words.newSet)}
          </button>
        </div>
      )}
    </Section>
  );
}
