import { FirebaseError } from "firebase/app";
import { useEffect, useState } from "preact/hooks";
import { callApi } from "../api";
import { words } from "../i18n/shared";
import { Notice } from "../ui/Notice";

type Popup = typeof import("./popup");

interface GoogleButtonProps {
  /** Signs in by what Google says; `popup` is Google's window. */
  signIn: (popup: Popup, hostedDomain: string) => Promise<void>;
  /** Why it failed, where it was not Google's window. */
  reasonOf: (error: unknown, hostedDomain: string) => string;
}

interface Ways {
  google: { hostedDomain: string } | null;
}

const GIVEN_UP = ["auth/popup-closed-by-user", "auth/cancelled-popup-request", "auth/user-cancelled"];

/** Signing in with Google: a button where the organisation has it, and nothing elsewhere. */
export function GoogleButton({ signIn, reasonOf }: GoogleButtonProps) {
  const [domain, setDomain] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  useEffect(() => {
    void findDomain().then(setDomain);
  }, []);
  if (domain === null) return null;

  async function press(hostedDomain: string) {
    setWrong(null);
    setBusy(true);
    try {
      await signIn(await import("./popup"), hostedDomain);
    } catch (error) {
      setWrong(givenUp(error) ? null : reasonIn(error, () => reasonOf(error, hostedDomain)));
    }
    setBusy(false);
  }

  return (
    <>
      <p class="entry-or">{words.value.google.or}</p>
      <button
        type="button"
        class="button"
        aria-busy={busy}
        disabled={busy}
        onClick={() => void press(domain)}
      >
        {words.value.google.button}
      </button>
      {wrong && <Notice tone="error">{wrong}</Notice>}
    </>
  );
}

/** The domain whose accounts may sign in, or null. Google's part of the page is fetched meanwhile: a late window is blocked. */
async function findDomain(): Promise<string | null> {
  const { google } = await callApi<Ways>("/api/ledger/session").catch(() => ({ google: null }));
  if (google) await import("./popup").catch(() => undefined);
  return google?.hostedDomain ?? null;
}

const givenUp = (error: unknown) => error instanceof FirebaseError && GIVEN_UP.includes(error.code);

function reasonIn(error: unknown, otherwise: () => string): string {
  if (!(error instanceof FirebaseError)) return otherwise();
  const { google, errors } = words.value;
  if (error.code === "auth/popup-blocked") return google.blocked;
  return error.code === "auth/network-request-failed" ? errors.noAnswer : google.notConfirmed;
}
