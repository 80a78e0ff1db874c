import type { Backend } from "../shared/firebase/people";
import { words } from "../shared/i18n/shared";
import { Retry } from "../shared/ui/LiveState";
import { Loading } from "../shared/ui/Loading";
import { TopBar } from "../shared/ui/TopBar";
import type { AdminAccount, AdminProfile } from "./account";
import { AREAS, area } from "./area";
import { texts } from "./i18n/texts";
import { SignIn } from "./SignIn";
import { StaffPage } from "./staff/StaffPage";
import { StatusPage } from "./status/StatusPage";

interface ConsolePageProps {
  backend: Backend;
  account: AdminAccount;
}

/** The console: the sign-in, then the areas that this administrator has. */
export function ConsolePage({ backend, account }: ConsolePageProps) {
  const state = account.state.value;
  if (state.phase === "opening") return <Loading />;
  if (state.phase === "signedOut") return <SignIn backend={backend} refused={state.refused} />;
  if (state.phase === "failed")
    return <Retry tone="error" text={words.value.live.failedToOpen} onRetry={() => void account.retry()} />;
  return <Areas backend={backend} account={account} profile={state.profile} />;
}

function Areas({ backend, account, profile }: ConsolePageProps & { profile: AdminProfile }) {
  const imports = profile.isOrganisationAdmin && area.value === "staff";
  return (
    <>
      <TopBar
        title={texts.value.title}
        organisation={profile.organisation.name}
        person={profile.email}
        onSignOut={() => void account.signOut()}
      >
        <Navigation profile={profile} />
      </TopBar>
      {imports ? <StaffPage auth={backend.auth} /> : <StatusPage backend={backend} profile={profile} />}
    </>
  );
}

/** Only the areas that are open to this administrator; with one alone there is nothing to choose. */
function Navigation({ profile }: { profile: AdminProfile }) {
  if (!profile.isOrganisationAdmin) return null;
  return (
    <nav class="areas" aria-label={texts.value.areasLabel}>
      {AREAS.map((each) => (
        <a key={each} href={`#${each}`} aria-current={area.value === each ? "page" : undefined}>
          {texts.value.areas[each]}
        </a>
      ))}
    </nav>
  );
}
