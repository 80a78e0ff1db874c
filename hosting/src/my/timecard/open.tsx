import { inMemoryPersistence, signInWithCustomToken } from "firebase/auth";
import type { ComponentChild } from "preact";
import { openBackend } from "../../shared/firebase/people";
import { Notice } from "../../shared/ui/Notice";
import { readProfile } from "../account";
import { texts } from "../i18n/texts";
import { CloseButton } from "./CloseButton";
import { receivePass } from "./pass";
import { TimecardPage } from "./TimecardPage";

/**
 * The page in the window that a terminal opened: signed in for as long as it is open, in memory alone. Neither the sign-in
 * nor what is read is ever in storage, and whoever is signed in to the employee page of this browser stays so.
 */
export async function openTimecard(): Promise<ComponentChild> {
  const token = await receivePass();
  if (token === null) return <NoPass />;
  const backend = await openBackend("timecard", inMemoryPersistence);
  const { user } = await signInWithCustomToken(backend.auth, token);
  const profile = await readProfile(backend, user);
  return profile ? <TimecardPage backend={backend} {...profile} /> : <NoPass />;
}

function NoPass() {
  return (
    <main class="page timecard-closed">
      <Notice tone="warning">{texts.value.timecard.noPass}</Notice>
      <CloseButton />
    </main>
  );
}
