import type { Backend } from "../shared/firebase/people";
import { words } from "../shared/i18n/shared";
import { Retry } from "../shared/ui/LiveState";
import { Loading } from "../shared/ui/Loading";
import { Notice } from "../shared/ui/Notice";
import { TopBar } from "../shared/ui/TopBar";
import type { AdminAccount, AdminProfile } from "./account";
import { type Area, area, openAreas } from "./area";
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
  const open = openAreas(profile);
  const shown = area.value ?? open[0] ?? null;
  const isOpen = shown !== null && open.includes(shown);
  return (
    <>
      <TopBar
        title={texts.value.title}
        organisation={profile.organisation.name}
        person={profile.email}
        onSignOut={() => void account.signOut()}
      >
        {open.length > (isOpen ? 1 : 0) && <Navigation open={open} shown={shown} />}
      </TopBar>
      {!isOpen && <NoPermission />}
      {isOpen && shown === "status" && <StatusPage backend={backend} profile={profile} />}
      {isOpen && shown === "staff" && <StaffPage auth={backend.auth} />}
    </>
  );
}

/** What an address leads to that is not for this administrator. */
function NoPermission() {
  return (
    <main class="page">
      <Notice tone="info">{texts.value.noPermission}</Notice>
    </main>
  );
}

/** Only the areas that are open to this administrator; with one alone there is nothing to choose. */
function Navigation({ open, shown }: { open: readonly Area[]; shown: Area | null }) {
  return (
    <nav class="areas" aria-label={texts.value.areasLabel}>
      {open.map((each) => (
        <a key={each} href={`#${each}`} aria-current={shown === each ? "page" : undefined}>
          {texts.value.areas[each]}
        </a>
      ))}
    </nav>
  );
}
