import type { Backend } from "../../shared/firebase/people";
import { Check } from "../../shared/ui/Check";
import { Choice } from "../../shared/ui/Choice";
import { Field } from "../../shared/ui/Field";
import { Notice } from "../../shared/ui/Notice";
import { SelectField } from "../../shared/ui/SelectField";
import type { AdminProfile } from "../account";
import { FormDialog } from "../form/FormDialog";
import { unnamed } from "../form/names";
import { OrderedNames } from "../form/OrderedNames";
import { type Form, useForm } from "../form/useForm";
import { texts } from "./i18n/texts";
import { PeopleChoice } from "./PeopleChoice";
import { addRound, check, type Draft, datesOf, newDraft } from "./rounds";

interface RoundFormProps {
  backend: Backend;
  profile: AdminProfile;
  /** What can usually be chosen. */
  activities: readonly string[];
  onAdded: () => void;
  onClose: () => void;
}

/** A new round. */
export function RoundForm({ backend, profile, activities, onAdded, onClose }: RoundFormProps) {
  const { departments, isOrganisationAdmin } = profile;
  const words = texts.value;
  const form = useForm<Draft>({
    known: newDraft(isOrganisationAdmin ? "" : (departments[0]?.id ?? ""), activities),
    check,
    send: async (draft) => {
      await addRound(backend.auth, draft);
      onAdded();
      return draft;
    },
    meanings: { unknownEmployee: words.unknownEmployee },
    done: words.done,
  });
  const { draft, type, faultOf } = form;
  const owners = departments.map(({ id, code, name }) => [id, `${code} ${name}`] as const);
  const fault = faultOf("activities");
  return (
    <FormDialog title={words.add} form={form} verb={words.ask} onClose={onClose}>
      <Days form={form} />
      <SelectField
        label={words.asked}
        value={draft.departmentId}
        onValue={(departmentId) => type({ departmentId, employeeIds: [], asksAll: true })}
        options={isOrganisationAdmin ? [["", words.everybody], ...owners] : owners}
      />
      {draft.departmentId !== "" && (
        <Choice
          label={words.people}
          value={draft.asksAll ? "all" : "some"}
          onValue={(people) => type({ asksAll: people === "all" })}
          options={[
            ["all", words.all],
            ["some", words.some],
          ]}
        />
      )}
      {draft.departmentId !== "" && !draft.asksAll && (
        <PeopleChoice
          store={backend.store}
          departmentId={draft.departmentId}
          chosen={draft.employeeIds}
          onChosen={(employeeIds) => type({ employeeIds })}
          error={faultOf("employeeIds")}
        />
      )}
      <details>
        <summary>{words.changeActivities}</summary>
        {fault && <Notice tone="error">{fault}</Notice>}
        <OrderedNames
          label={words.activity}
          items={draft.activities}
          onItems={(items) => type({ activities: items })}
          make={unnamed}
          faultAt={(place) => faultOf(`activities.${place}`)}
          maxLength={20}
        />
      </details>
    </FormDialog>
  );
}

function Days({ form }: { form: Form<Draft> }) {
  const { draft, type, faultOf } = form;
  const { from: first, to } = draft;
  const words = texts.value;
  return (
    <>
      <div class="round-days">
        <Field
          type="date"
          label={words.from}
          value={first}
          onValue={(from) => type(to < from ? { from, to: from } : { from })}
          error={faultOf("from")}
        />
        <Field
          type="date"
          label={words.to}
          value={to}
          min={first}
          onValue={(last) => type({ to: last })}
          error={faultOf("to") ?? faultOf("dates")}
        />
      </div>
      <Check
        label={words.weekdaysOnly}
        checked={draft.isWeekdaysOnly}
        onCheck={(isWeekdaysOnly) => type({ isWeekdaysOnly })}
      />
      <p class="field-hint" role="status">
        {words.count(datesOf(draft).length)}
      </p>
    </>
  );
}
