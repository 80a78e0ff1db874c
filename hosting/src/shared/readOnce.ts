import type { Auth } from "firebase/auth";
import { ApiProblem, type Call, callApi } from "./api";
import type { Live } from "./firebase/live";

/** What one of the functions answers to whoever is signed in, in the form in which pages show what is live. */
export async function readOnce<T>(auth: Auth, path: string, asked: Call = {}): Promise<Live<T>> {
  try {
    const token = await auth.currentUser?.getIdToken();
    return {
      phase: "ready",
      value: await callApi<T>(path, token ? { ...asked, token } : asked),
      stale: false,
    };
  } catch (error) {
    return error instanceof ApiProblem ? { phase: "failed", code: error.code } : { phase: "offline" };
  }
}
