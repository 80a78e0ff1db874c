import { useEffect } from "preact/hooks";
import type { Backend } from "../shared/firebase/people";
import { words } from "../shared/i18n/shared";
import { Retry } from "../shared/ui/LiveState";
import { Loading } from "../shared/ui/Loading";
import { matches } from "../shared/ui/media";
import { Notice } from "../shared/ui/Notice";
import { Toasts } from "../shared/ui/Toasts";
import { TopBar } from "../shared/ui/TopBar";
import type { AdminAccount } from "./account";
import { texts } from "./i18n/texts";
import { Menu, MenuButton } from "./Menu";
import type { PageProps } from "./pageProps";
import { openAreas, PAGES } from "./pages";
import { resetLink } from "./password/link";
import { ResetPage } from "./password/ResetPage";
import { place } from "./place";
import { SignIn } from "./SignIn";

interface ConsolePageProps {
  backend: Backend;
  account: AdminAccount;
}

const isNarrow = matches("(max-width: 64rem)");

/** The console: the sign-in, then the areas that this administrator has. */
export function ConsolePage({ backend, account }: ConsolePageProps) {
  const state = account.state.value;
  if (resetLink.value) return <ResetPage auth={backend.auth} link={resetLink.value} />;
  if (state.phase === "opening") return <Loading />;
  if (state.phase === "signedOut") return <SignIn backend={backend} refused={state.refused} />;
  if (state.phase === "failed")
    return <Retry tone="error" text={words.value.live.failedToOpen} onRetry={() => void account.retry()} />;
  return <Areas backend={backend} account={account} profile={state.profile} />;
}

function Areas({ backend, account, profile }: ConsolePageProps & PageProps) {
  const open = openAreas(profile);
  const shown = place.value.area ?? open[0] ?? null;
  const Shown = shown !== null && open.includes(shown) ? PAGES[shown] : undefined;
  const menu = { open, shown };
  const hasMenu = open.length > (Shown ? 1 : 0);
  // Another area begins at its top, whatever was scrolled to before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each area anew
  useEffect(() => scrollTo(0, 0), [shown]);
  return (
    <>
      <TopBar
        title={texts.value.title}
        organisation={profile.organisation.name}
        person={profile.email}
        before={hasMenu && isNarrow.value && <MenuButton {...menu} />}
        onSignOut={() => void account.signOut()}
      />
      <div class="console">
        {hasMenu && !isNarrow.value && <Menu {...menu} />}
        {Shown ? <Shown key={shown} backend={backend} profile={profile} /> : <NoPermission />}
      </div>
      <Toasts />
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
