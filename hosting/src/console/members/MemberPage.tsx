import { ArrowLeft } from "lucide";
import { useState } from "preact/hooks";
import { reasonOf } from "../../shared/reasons";
import { Icon } from "../../shared/ui/Icon";
import { told } from "../../shared/ui/toast";
import { AuditLink } from "../AuditLink";
import { SettingsForm } from "../form/SettingsForm";
import { useForm } from "../form/useForm";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { here } from "../place";
import { Activity } from "./Activity";
import { check } from "./check";
import { texts } from "./i18n/texts";
import { MemberFields } from "./MemberFields";
import { change, draftOf, type Member, sendLink } from "./members";

interface MemberPageProps extends PageProps {
  member: Member;
  canEdit: boolean;
  onChanged: () => void;
}

/** One administrator: what they are and may do; the link to a password; the end of it. */
export function MemberPage({ member: known, canEdit, onChanged, ...props }: MemberPageProps) {
  const { auth } = props.backend;
  const [member, setMember] = useState(known);
  const words = texts.value;
  function took(next: Member) {
    setMember(next);
    onChanged();
  }
  const form = useForm({
    known: draftOf(member),
    check: (draft) => check(draft, { isNew: false }),
    send: async (draft) => {
      const next = await change(auth, member, draft);
      took(next);
      return draftOf(next);
    },
    meanings: words.meanings,
  });
  const mail = () =>
    sendLink(auth, member.uid).then(
      () => told(words.linkSent(member.email ?? "")),
      (error: unknown) => told(reasonOf(error)),
    );
  return (
    <Page
      title={member.name || words.title}
      actions={
        <>
          <a class="button" href={here({ member: null })}>
            <Icon of={ArrowLeft} size={20} />
            {words.list}
          </a>
          <AuditLink profile={props.profile} subject={`members/${member.uid}`} />
          {canEdit && member.active && member.email && (
            <button type="button" class="button" onClick={() => void mail()}>
              {words.sendLink}
            </button>
          )}
          {canEdit && member.uid !== auth.currentUser?.uid && (
            <Activity auth={auth} member={member} onChanged={took} />
          )}
        </>
      }
    >
      {!member.active && <p class="member-shut">{words.inactiveHint}</p>}
      <SettingsForm form={form} canEdit={canEdit}>
        <MemberFields {...props} form={form} isNew={false} />
      </SettingsForm>
    </Page>
  );
}
