import {
  type Auth,
  browserPopupRedirectResolver,
  GoogleAuthProvider,
  inMemoryPersistence,
  signInWithPopup,
  signOut,
  type User,
} from "firebase/auth";
import { openFirebase } from "../firebase/app";
import { loadConfig } from "../firebase/config";

/** Signs in to `auth` by Google's window, which offers accounts of this domain. Throws `FirebaseError`. */
export async function signInByGoogle(auth: Auth, hostedDomain: string): Promise<User> {
  const provider = new GoogleAuthProvider();
  provider.setCustomParameters({ hd: hostedDomain, prompt: "select_account" });
  const { user } = await signInWithPopup(auth, provider, browserPopupRedirectResolver);
  return user;
}

/** What Google says of somebody, as an ID token, and nothing that stays: the sign-in itself is given up at once. */
export async function askGoogle(hostedDomain: string): Promise<string> {
  apart ??= openApart();
  const { auth } = await apart;
  const user = await signInByGoogle(auth, hostedDomain);
  const token = await user.getIdToken();
  await signOut(auth);
  return token;
}

let apart: ReturnType<typeof openApart> | undefined;

async function openApart() {
  return openFirebase(await loadConfig(), "google", inMemoryPersistence);
}
