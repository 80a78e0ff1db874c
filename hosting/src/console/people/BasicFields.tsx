import { Field } from "../../shared/ui/Field";
import type { Form } from "../form/useForm";
import { texts } from "./i18n/texts";

/** 報告区分 as the board's form has them, in Japanese for everybody; any other can be written. */
const REPORT_GROUPS = ["教員", "事務"];
const GROUPS_ID = "report-groups";

interface Draft {
  name: string;
  kana: string;
  position: string;
  employmentType: string;
  reportGroup: string;
  email: string;
  joinedOn: string;
}

/** What is known of everybody: in a new record, and in one that is changed. */
export function BasicFields({ form }: { form: Pick<Form<Draft>, "draft" | "type" | "faultOf"> }) {
  const { fields } = texts.value;
  const { draft, type, faultOf } = form;
  return (
    <>
      <Field
        label={fields.name}
        value={draft.name}
        onValue={(name) => type({ name })}
        maxLength={50}
        error={faultOf("name")}
      />
      <Field
        label={fields.kana}
        value={draft.kana}
        onValue={(kana) => type({ kana })}
        maxLength={80}
        error={faultOf("kana")}
      />
      <Field
        label={fields.position}
        value={draft.position}
        onValue={(position) => type({ position })}
        maxLength={40}
        error={faultOf("position")}
      />
      <Field
        label={fields.employmentType}
        value={draft.employmentType}
        onValue={(employmentType) => type({ employmentType })}
        maxLength={40}
        error={faultOf("employmentType")}
      />
      <Field
        label={fields.reportGroup}
        hint={fields.reportGroupHint(REPORT_GROUPS.join("・"))}
        value={draft.reportGroup}
        onValue={(reportGroup) => type({ reportGroup })}
        maxLength={20}
        list={GROUPS_ID}
        error={faultOf("reportGroup")}
      />
      <datalist id={GROUPS_ID}>
        {REPORT_GROUPS.map((group) => (
          <option key={group} value={group} />
        ))}
      </datalist>
      <Field
        type="email"
        label={fields.email}
        value={draft.email}
        onValue={(email) => type({ email })}
        maxLength={254}
        error={faultOf("email")}
      />
      <Field
        type="date"
        label={fields.joinedOn}
        hint={fields.joinedOnHint}
        value={draft.joinedOn}
        onValue={(joinedOn) => type({ joinedOn })}
        error={faultOf("joinedOn")}
      />
    </>
  );
}
