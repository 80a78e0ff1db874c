import { UserPlus } from "lucide";
import { may } from "../../data/permissions";
import { Icon } from "../../shared/ui/Icon";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { Page } from "../Page";
import type { PageProps } from "../pageProps";
import { here, place } from "../place";
import { Read } from "../Read";
import { rowsOf } from "./csv";
import { Invitation } from "./Invitation";
import { texts } from "./i18n/texts";
import { MemberPage } from "./MemberPage";
import { MemberTable } from "./MemberTable";
import { MEMBERS, type Member } from "./members";
import "../lists.css";
import "./members.css";

const NEW = "new";

/** 管理者と権限: who administers what, one of them, or a new one. */
export function MembersPage(props: PageProps) {
  const asked = place.value.params.get("member");
  const canEdit = may(props.profile.permissions, "members", "edit");
  if (asked === NEW && canEdit) return <Invitation {...props} />;
  return (
    <Read<{ members: Member[] }> auth={props.backend.auth} path={MEMBERS}>
      {({ members }, again) => {
        const one = members.find(({ uid }) => uid === asked);
        if (one)
          return <MemberPage key={one.uid} {...props} member={one} canEdit={canEdit} onChanged={again} />;
        return <List {...props} members={members} canEdit={canEdit} />;
      }}
    </Read>
  );
}

function List({ profile, members, canEdit }: PageProps & { members: readonly Member[]; canEdit: boolean }) {
  const words = texts.value;
  const actions = canEdit && (
    <a class="button button-primary" href={here({ member: NEW })}>
      <Icon of={UserPlus} size={20} />
      {words.invite}
    </a>
  );
  return (
    <Page title={words.title} actions={actions}>
      <div class="list-tools">
        <p class="field-hint">{words.lead}</p>
        <ListButtons name={csvName(words.list)} rows={() => rowsOf(members, profile.departments)} />
      </div>
      <MemberTable members={members} departments={profile.departments} />
    </Page>
  );
}
