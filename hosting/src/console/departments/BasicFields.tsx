import type { Auth } from "firebase/auth";
import { formatMinutes } from "../../shared/time/duration";
import { Field } from "../../shared/ui/Field";
import { SelectField } from "../../shared/ui/SelectField";
import type { Form } from "../form/useForm";
import { type ListedPattern, PATH as PATTERNS } from "../patterns/patterns";
import { Read } from "../Read";
import type { Draft } from "./departments";
import { texts } from "./i18n/texts";

interface BasicFieldsProps {
  form: Form<Draft>;
  auth: Auth;
  /** Whose own patterns may be chosen besides everyone's. */
  departmentId: string | null;
}

/** What a department is called, where it stands, and which 勤務割振 its people have. */
export function BasicFields({ form, auth, departmentId }: BasicFieldsProps) {
  const { draft, type, faultOf } = form;
  const words = texts.value;
  return (
    <>
      <Field
        label={words.name}
        value={draft.name}
        onValue={(name) => type({ name })}
        maxLength={60}
        error={faultOf("name")}
      />
      <Field
        type="number"
        min={0}
        max={9999}
        label={words.order}
        value={draft.order}
        onValue={(order) => type({ order })}
        hint={words.orderHint}
        error={faultOf("order")}
      />
      <Read<{ patterns: ListedPattern[] }> auth={auth} path={PATTERNS}>
        {({ patterns }) => (
          <SelectField
            label={words.pattern}
            value={draft.defaultPatternId}
            onValue={(defaultPatternId) => type({ defaultPatternId })}
            options={[["", words.noPattern], ...offered(patterns, departmentId, draft.defaultPatternId)]}
            hint={words.patternHint}
            error={faultOf("defaultPatternId")}
          />
        )}
      </Read>
      <ReportFields form={form} />
    </>
  );
}

const LONGEST = { reportNumber: 10, reportName: 30, course: 10 } as const;

/** What it is called in reports to the board, and in the names of their files. */
function ReportFields({ form }: Pick<BasicFieldsProps, "form">) {
  return (["reportNumber", "reportName", "course"] as const).map((field) => (
    <Field
      key={field}
      label={texts.value[field]}
      hint={texts.value[`${field}Hint`]}
      value={form.draft[field]}
      onValue={(typed) => form.type({ [field]: typed })}
      maxLength={LONGEST[field]}
      error={form.faultOf(field)}
    />
  ));
}

/** Everyone's patterns and the department's, and the one that is chosen, which may be on offer no longer. */
function offered(patterns: readonly ListedPattern[], departmentId: string | null, chosen: string) {
  return patterns
    .filter((each) => each.active || each.id === chosen)
    .filter((each) => each.departmentId === null || each.departmentId === departmentId)
    .map(
      ({ id, name, start, end }) => [id, `${name} ${formatMinutes(start)}–${formatMinutes(end)}`] as const,
    );
}
