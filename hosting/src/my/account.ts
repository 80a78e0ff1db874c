import type { User } from "firebase/auth";
import { type Employee, readEmployee } from "../data/employee";
import { adopt, type Organisation, readOrganisation } from "../data/organisation";
import { Account } from "../shared/firebase/account";
import type { Backend } from "../shared/firebase/people";

const UID = "employee:";

export interface EmployeeProfile {
  employee: Employee;
  organisation: Organisation;
  /** Signed in at a staff-room PC: signing out punches. */
  atPc: boolean;
}

export type EmployeeAccount = Account<EmployeeProfile>;

/** The employee's sign-in of this browser. */
export function openAccount({ auth, store }: Backend): EmployeeAccount {
  return new Account({ auth, store }, (user) => readProfile({ store }, user));
}

/** Who is signed in, and where; null for no employee. From here on the page speaks the organisation's language. */
export async function readProfile(
  { store }: Pick<Backend, "store">,
  user: User,
): Promise<EmployeeProfile | null> {
  const id = user.uid.slice(UID.length);
  const [employee, organisation, { claims }] = await Promise.all([
    readEmployee(store, id),
    readOrganisation(store),
    user.getIdTokenResult(),
  ]);
  await adopt(organisation);
  return employee && { employee, organisation, atPc: typeof claims["pc"] === "string" };
}
