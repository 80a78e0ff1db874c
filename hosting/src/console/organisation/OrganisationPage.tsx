import { may } from "../../data/permissions";
import { SettingsForm } from "../form/SettingsForm";
import { useForm } from "../form/useForm";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { Read } from "../Read";
import { Basics, Fixed } from "./Basics";
import { Guidance } from "./Guidance";
import { texts } from "./i18n/texts";
import { LeaveKinds } from "./LeaveKinds";
import { Retention } from "./Retention";
import { GoogleSignIn, Passwords } from "./SigningIn";
import { check, draftOf, type OrganisationSettings, PATH, saveOrganisation } from "./settings";
import { Terminals } from "./Terminals";
import "./organisation.css";

/** 組織: what holds for everybody. */
export function OrganisationPage(props: PageProps) {
  return (
    <Page title={texts.value.title}>
      <Read<OrganisationSettings> auth={props.backend.auth} path={PATH}>
        {(settings) => <Settings {...props} settings={settings} />}
      </Read>
      {may(props.profile.permissions, "settings", "view") && <Retention {...props} />}
    </Page>
  );
}

function Settings({ backend, profile, settings }: PageProps & { settings: OrganisationSettings }) {
  const form = useForm({
    known: draftOf(settings),
    check,
    send: (draft) => saveOrganisation(backend.auth, draft),
    meanings: { string_pattern_mismatch: texts.value.domainWrong },
  });
  return (
    <SettingsForm form={form} canEdit={may(profile.permissions, "terminalSettings", "edit")}>
      <Basics form={form} code={settings.code} />
      <LeaveKinds form={form} />
      <Guidance form={form} />
      <Terminals form={form} />
      <Passwords form={form} />
      <GoogleSignIn form={form} />
      <Fixed settings={settings} />
    </SettingsForm>
  );
}
