import { signInWithCustomToken } from "firebase/auth";
import { callApi } from "../shared/api";
import type { Backend } from "../shared/firebase/people";
import { arrive, type Standing } from "./pc/arrival";
import { provePc } from "./pc/enrolled";
import { farewell } from "./pc/leave";

interface Session {
  token: string;
  pc: Standing;
}

/** Signs in by code and password. Throws `ApiProblem` (`wrongCredentials`, `tooManyTries`) or `NoAnswer`. */
export function signIn(backend: Backend, code: string, password: string): Promise<void> {
  return enter(backend, "/api/ledger/session", { code, password });
}

/** Shows the server who somebody is, and at a staff-room PC which one it is; enters by the token that it gives. */
export async function enter({ auth }: Backend, path: string, shown: object): Promise<void> {
  const body = { ...shown, pc: await provePc() };
  const { token, pc } = await callApi<Session>(path, { method: "POST", body, repeatable: true });
  arrive(pc);
  farewell.value = null;
  await signInWithCustomToken(auth, token);
}
