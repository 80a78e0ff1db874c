import { ApiProblem, callApi } from "../../shared/api";

const KEY = "dakoku-display";

/** What a certificate-display URL shows (docs/api.md). */
export interface Display {
  certificate: string;
  terminalUrl: string;
  terminal: string;
  kind: "recorder" | "pc";
  department: { code: string; name: string };
  organisation: string;
  language: string;
  /** ISO 8601. */
  expiresAt: string;
}

/**
 * The token of the link that opened this page. It leaves address and history at once, for others may look at those; this tab
 * alone remembers it, so that a reload works. Empty when there was none.
 */
export function takeToken(inAddress: string): string {
  if (inAddress === "") return sessionStorage.getItem(KEY) ?? "";
  sessionStorage.setItem(KEY, inAddress);
  history.replaceState(null, "", "#/certificate");
  return inAddress;
}

/** What the link shows; null when it is good no longer. Throws `ApiProblem` (`tooManyTries`) or `NoAnswer`. */
export async function openDisplay(token: string): Promise<Display | null> {
  try {
    return await callApi<Display>("/api/punch/displays", { method: "POST", body: { token } });
  } catch (failure) {
    if (!(failure instanceof ApiProblem && [404, 422].includes(failure.status))) throw failure;
    sessionStorage.removeItem(KEY);
    return null;
  }
}
