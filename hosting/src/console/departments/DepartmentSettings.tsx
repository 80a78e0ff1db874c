import { may } from "../../data/permissions";
import { Notice } from "../../shared/ui/Notice";
import { Section, SettingsForm } from "../form/SettingsForm";
import { useForm } from "../form/useForm";
import { PATH as ORGANISATION, type OrganisationSettings } from "../organisation/settings";
import type { PageProps } from "../pageProps";
import { Read } from "../Read";
import { texts as terminalTexts } from "../terminalSettings/i18n/texts";
import { BasicFields } from "./BasicFields";
import { draftOf, type ListedDepartment, saveDepartment } from "./departments";
import { Inherited } from "./Inherited";
import { texts } from "./i18n/texts";

interface DepartmentSettingsProps extends PageProps {
  department: ListedDepartment;
}

/** One department: what it is, and what its terminals have of their own. */
export function DepartmentSettings({ backend, profile, department }: DepartmentSettingsProps) {
  const words = texts.value;
  const form = useForm({
    known: draftOf(department),
    send: (draft, known) => saveDepartment(backend.auth, department.id, draft, known),
  });
  const canRename = profile.isOrganisationAdmin && may(profile.permissions, "settings", "edit");
  const canSet = may(profile.permissions, "terminalSettings", "edit");
  return (
    <SettingsForm form={form} canEdit={canRename || canSet}>
      <Section
        title={`${department.code} ${department.name}`}
        hint={canRename ? words.codeFixed : words.byOrganisation}
        isFixed={!canRename}
      >
        <BasicFields form={form} auth={backend.auth} departmentId={department.id} />
      </Section>
      <Section title={terminalTexts.value.title} hint={words.inheritedHint} isFixed={!canSet}>
        <Read<OrganisationSettings> auth={backend.auth} path={ORGANISATION}>
          {(organisation) => <Inherited form={form} organisation={organisation} />}
        </Read>
        {form.draft.device === "none" && <Notice tone="info">{words.noDevice}</Notice>}
      </Section>
    </SettingsForm>
  );
}
