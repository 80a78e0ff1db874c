import { computed } from "@preact/signals-core";
import { FirebaseError } from "firebase/app";
import { type Auth, confirmPasswordReset, verifyPasswordResetCode } from "firebase/auth";
import { hash } from "../../shared/hash";
import { words } from "../../shared/i18n/shared";
import { placeOf } from "../address";
import { texts } from "./i18n/texts";

/** What is asked of an administrator's password: the organisation's own rules are not known before the sign-in. */
export const LEAST = { length: 10, strength: 0 };

export interface ResetLink {
  /** Firebase Auth's, good for one use. */
  code: string;
  /** What the letter was written in. */
  language: string | null;
}

/** The link that the page was opened by (#/password?oobCode=…&lang=…), or null. */
export const resetLink = computed<ResetLink | null>(() => {
  if (!hash.value.startsWith("#/password?")) return null;
  const { params } = placeOf(hash.value);
  const code = params.get("oobCode");
  return code ? { code, language: params.get("lang") } : null;
});

/** Whose password it sets. Throws `FirebaseError`. */
export const openLink = (auth: Auth, code: string): Promise<string> => verifyPasswordResetCode(auth, code);

/** Sets it, and spends the link. Throws `FirebaseError`. */
export const setByLink = (auth: Auth, code: string, password: string): Promise<void> =>
  confirmPasswordReset(auth, code, password);

const SPENT = ["auth/expired-action-code", "auth/invalid-action-code", "auth/user-not-found"];
const TOO_WEAK = ["auth/weak-password", "auth/password-does-not-meet-requirements"];

/** What an error of Firebase Auth means here. */
export function meaningOf(error: unknown): { kind: "spent" | "tooWeak" | "other"; text: string } {
  const code = error instanceof FirebaseError ? error.code : "";
  const { errors } = words.value;
  if (SPENT.includes(code)) return { kind: "spent", text: texts.value.expired };
  if (TOO_WEAK.includes(code)) return { kind: "tooWeak", text: texts.value.tooWeak };
  if (code === "auth/user-disabled") return { kind: "other", text: texts.value.disabled };
  if (code === "auth/network-request-failed") return { kind: "other", text: errors.noAnswer };
  if (code === "auth/too-many-requests") return { kind: "other", text: errors.tooManyTries };
  return { kind: "other", text: errors.unexpected };
}
