import { Field } from "../../../shared/ui/Field";
import { MinuteField } from "../../../shared/ui/MinuteField";
import { SelectField } from "../../../shared/ui/SelectField";
import { Section, SettingsForm } from "../../form/SettingsForm";
import { useForm } from "../../form/useForm";
import { texts } from "./i18n/texts";
import type { MatchingProps } from "./MatchingLists";
import { check, draftOf, save } from "./reading";
import { TypeMeanings } from "./TypeMeanings";

/** 読み取り方: which of Jobcan's fields hold what, where that differs from the usual. */
export function Reading({ backend, connection, matching, canEdit }: MatchingProps) {
  const { reading } = texts.value;
  const form = useForm({
    known: draftOf(connection.settings),
    check,
    send: (draft) => save(backend.auth, connection, draft),
    meanings: { unknownPunchType: reading.unreadable },
  });
  const { draft, type, faultOf } = form;
  const fields = [...new Set([...matching.fields, draft.codeField])].filter((each) => each !== "");
  return (
    <SettingsForm form={form} canEdit={canEdit}>
      <Section title={reading.title} hint={reading.hint}>
        <SelectField
          label={reading.codeField}
          hint={reading.codeFieldHint}
          value={draft.codeField}
          onValue={(codeField) => type({ codeField })}
          options={[["", reading.usual], ...fields.map((each) => [each, each] as const)]}
          error={faultOf("codeField")}
        />
        <Field
          label={reading.typeField}
          hint={reading.typeFieldHint}
          value={draft.typeField}
          onValue={(typeField) => type({ typeField })}
          placeholder={reading.usual}
          maxLength={100}
          autoComplete="off"
          error={faultOf("typeField")}
        />
        <TypeMeanings form={form} />
        <MinuteField
          label={reading.boundary}
          hint={reading.boundaryHint}
          value={draft.boundary}
          onValue={(boundary) => type({ boundary })}
          error={faultOf("boundary")}
        />
      </Section>
    </SettingsForm>
  );
}
