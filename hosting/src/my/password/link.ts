import { computed } from "@preact/signals-core";
import { callApi } from "../../shared/api";
import { hash } from "../../shared/hash";
import type { PasswordRules } from "../../shared/password/rules";

const LINKS = "/api/ledger/links";

/** The token of the one-time link in the page's address (#/password/…), or null. */
export const token = computed(() => /^#\/password\/([\w-]+)$/.exec(hash.value)?.[1] ?? null);

/** Whose password a link sets, and what is asked of it. */
export interface OpenedLink {
  employee: { code: string; name: string };
  organisation: string;
  language: string;
  passwords: PasswordRules;
}

/** Throws `ApiProblem` (`linkExpired`, `tooManyTries`) or `NoAnswer`. */
export function openLink(token: string): Promise<OpenedLink> {
  return callApi(`${LINKS}/open`, { method: "POST", body: { token } });
}

/** Sets the password and spends the link. Throws as above, and `passwordTooWeak` and the like. */
export function setByLink(token: string, password: string): Promise<void> {
  return callApi(`${LINKS}/use`, { method: "POST", body: { token, password } });
}
