import { signInWithCustomToken, type User } from "firebase/auth";
import { type Employee, readEmployee } from "../data/employee";
import { adopt, type Organisation, readOrganisation } from "../data/organisation";
import { callApi } from "../shared/api";
import { Account } from "../shared/firebase/account";
import type { Backend } from "../shared/firebase/people";

const UID = "employee:";

export interface EmployeeProfile {
  employee: Employee;
  organisation: Organisation;
}

export type EmployeeAccount = Account<EmployeeProfile>;

/** The employee's sign-in of this browser. */
export function openAccount({ auth, store }: Backend): EmployeeAccount {
  return new Account({ auth, store }, (user) => readProfile({ store }, user));
}

/** Who is signed in, and where; null for no employee. From here on the page speaks the organisation's language. */
export async function readProfile(
  { store }: Pick<Backend, "store">,
  { uid }: User,
): Promise<EmployeeProfile | null> {
  const id = uid.slice(UID.length);
  const [employee, organisation] = await Promise.all([readEmployee(store, id), readOrganisation(store)]);
  await adopt(organisation);
  return employee && { employee, organisation };
}

/** Signs in. Throws `ApiProblem` (`wrongCredentials`, `tooManyTries`) or `NoAnswer`. */
export async function signIn({ auth }: Backend, code: string, password: string): Promise<void> {
  const body = { code, password };
  const { token } = await callApi<{ token: string }>("/api/ledger/session", { method: "POST", body });
  await signInWithCustomToken(auth, token);
}
