import { Plus, X } from "lucide";
import { words } from "../../../shared/i18n/shared";
import { newId } from "../../../shared/id";
import { Field } from "../../../shared/ui/Field";
import { Icon } from "../../../shared/ui/Icon";
import { SelectField } from "../../../shared/ui/SelectField";
import { replaced } from "../../form/names";
import type { Form } from "../../form/useForm";
import { texts } from "./i18n/texts";
import { MEANINGS, type Meaning, type ReadingDraft } from "./reading";

/** Which of Jobcan's values stands for which type of punch. */
export function TypeMeanings({ form }: { form: Form<ReadingDraft> }) {
  const { types } = form.draft;
  const { reading } = texts.value;
  const names: Record<Meaning, string> = { ...words.value.types, ...reading.special };
  const type = (next: ReadingDraft["types"]) => form.type({ types: next });
  return (
    <>
      {types.map((each, place) => (
        <div key={each.key} class="reading-type">
          <Field
            label={reading.valueAt(place + 1)}
            value={each.value}
            onValue={(value) => type(replaced(types, place, { ...each, value }))}
            maxLength={40}
            autoComplete="off"
            error={form.faultOf(`types.${each.key}`)}
          />
          <SelectField
            label={reading.meaningAt(place + 1)}
            value={each.meaning}
            onValue={(meaning) => type(replaced(types, place, { ...each, meaning: meaning as Meaning }))}
            options={MEANINGS.map((meaning) => [meaning, names[meaning]] as const)}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={reading.removeAt(place + 1)}
            onClick={() => type(types.filter((other) => other !== each))}
          >
            <Icon of={X} size={20} />
          </button>
        </div>
      ))}
      <div>
        <button
          type="button"
          class="button"
          onClick={() => type([...types, { key: newId(), value: "", meaning: "in" }])}
        >
          <Icon of={Plus} size={20} />
          {reading.addType}
        </button>
      </div>
    </>
  );
}
