import { Choice } from "../../shared/ui/Choice";
import { Field } from "../../shared/ui/Field";
import { Section } from "../form/SettingsForm";
import type { Form } from "../form/useForm";
import type { PageProps } from "../pageProps";
import { DepartmentChecks } from "./DepartmentChecks";
import { ofRole, type Role } from "./given";
import { texts } from "./i18n/texts";
import type { Draft } from "./members";
import { PermissionMatrix } from "./PermissionMatrix";

interface MemberFieldsProps extends PageProps {
  form: Form<Draft>;
  /** Whether the address is still to be chosen. */
  isNew: boolean;
}

/** Who it is, what they administer, and what they may do there. */
export function MemberFields({ form, isNew, profile }: MemberFieldsProps) {
  const { draft, type, faultOf } = form;
  const words = texts.value;
  const choose = (role: Role) => type({ role, permissions: ofRole(draft.permissions, role) });
  return (
    <>
      <Section title={words.who} hint={isNew ? words.whoHint : ""}>
        <Field
          label={words.fields.name}
          value={draft.name}
          onValue={(name) => type({ name })}
          maxLength={60}
          error={faultOf("name")}
        />
        <Field
          type="email"
          label={words.fields.email}
          hint={isNew ? "" : words.emailStays}
          value={draft.email}
          onValue={(email) => type({ email })}
          readOnly={!isNew}
          maxLength={254}
          error={faultOf("email")}
        />
        <Choice
          label={words.fields.role}
          value={draft.role}
          onValue={choose}
          options={[
            ["departmentAdmin", `${words.roles.departmentAdmin} — ${words.roleHints.departmentAdmin}`],
            ["organisationAdmin", `${words.roles.organisationAdmin} — ${words.roleHints.organisationAdmin}`],
          ]}
        />
      </Section>
      {draft.role === "departmentAdmin" && (
        <Section title={words.fields.departments} hint={words.departmentsHint}>
          <DepartmentChecks
            departments={profile.departments}
            chosen={draft.departments}
            onChosen={(departments) => type({ departments })}
            error={faultOf("departments")}
          />
        </Section>
      )}
      <Section title={words.fields.permissions} hint={words.permissionsHint}>
        <PermissionMatrix
          role={draft.role}
          given={draft.permissions}
          onGiven={(permissions) => type({ permissions })}
          error={faultOf("permissions")}
        />
      </Section>
    </>
  );
}
