import { Plus, X } from "lucide";
import { newId } from "../../shared/id";
import { Field } from "../../shared/ui/Field";
import { Icon } from "../../shared/ui/Icon";
import { SelectField } from "../../shared/ui/SelectField";
import { replaced } from "../form/names";
import { Section } from "../form/SettingsForm";
import type { Form } from "../form/useForm";
import { texts } from "./i18n/texts";
import type { Draft } from "./limits";

/** Which 雇用区分 has which set, and which everybody else has. */
export function EmploymentTypes({ form }: { form: Form<Draft> }) {
  const { types, sets, usual } = form.draft;
  const words = texts.value;
  const options = sets.map(({ id, name }) => [id, name || words.newSet] as const);
  const type = (next: Draft["types"]) => form.type({ types: next });
  return (
    <Section title={words.byType} hint={words.byTypeHint}>
      <SelectField
        label={words.usual}
        value={usual}
        onValue={(chosen) => form.type({ usual: chosen })}
        options={options}
        error={form.faultOf("usual")}
      />
      {types.map((each, place) => (
        <div key={each.key} class="limit-type">
          <Field
            label={words.typeAt(place + 1)}
            value={each.name}
            onValue={(name) => type(replaced(types, place, { ...each, name }))}
            maxLength={40}
            error={form.faultOf(`types.${each.key}`)}
          />
          <SelectField
            label={words.setAt(place + 1)}
            value={each.set}
            onValue={(set) => type(replaced(types, place, { ...each, set }))}
            options={options}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={words.removeType(each.name || words.typeAt(place + 1))}
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
          onClick={() => type([...types, { key: newId(), name: "", set: usual }])}
        >
          <Icon of={Plus} size={20} />
          {words.addType}
        </button>
      </div>
    </Section>
  );
}
