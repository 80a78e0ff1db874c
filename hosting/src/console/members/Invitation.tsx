import { ArrowLeft } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { told } from "../../shared/ui/toast";
import { SettingsForm } from "../form/SettingsForm";
import { useForm } from "../form/useForm";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { here } from "../place";
import { check } from "./check";
import { givenBy } from "./given";
import { texts } from "./i18n/texts";
import { MemberFields } from "./MemberFields";
import { type Draft, invite } from "./members";

const NOBODY: Draft = {
  name: "",
  email: "",
  role: "departmentAdmin",
  departments: [],
  permissions: givenBy("all", "departmentAdmin"),
};

/** 管理者を招待: the account is made, and its owner mailed a link to choose a password. */
export function Invitation(props: PageProps) {
  const words = texts.value;
  const form = useForm({
    known: NOBODY,
    check: (draft) => check(draft, { isNew: true }),
    send: async (draft) => {
      const made = await invite(props.backend.auth, draft);
      told(words.invited(made.email ?? ""));
      location.replace(here({ member: made.uid }));
      return draft;
    },
    meanings: words.meanings,
  });
  const back = (
    <a class="button" href={here({ member: null })}>
      <Icon of={ArrowLeft} size={20} />
      {words.list}
    </a>
  );
  return (
    <Page title={words.invite} actions={back}>
      <p class="field-hint">{words.inviteLead}</p>
      <SettingsForm form={form} canEdit unsaved={words.inviteUnsaved} verb={words.invite}>
        <MemberFields {...props} form={form} isNew />
      </SettingsForm>
    </Page>
  );
}
