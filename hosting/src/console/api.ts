import type { Auth } from "firebase/auth";
import { type Call, callApi } from "../shared/api";

/** Calls one of the functions as whoever is signed in. Throws `ApiProblem` for a refusal, `NoAnswer` when nobody answers. */
export async function call<T>(auth: Auth, path: string, asked: Call = {}): Promise<T> {
  const token = await auth.currentUser?.getIdToken();
  return callApi<T>(path, token ? { ...asked, token } : asked);
}
