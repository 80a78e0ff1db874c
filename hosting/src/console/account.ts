import { computed, effect, signal } from "@preact/signals-core";
import { signInWithEmailAndPassword } from "firebase/auth";
import { type Department, readDepartments } from "../data/department";
import { followMember, type Member, readMember } from "../data/member";
import { adopt, type Organisation, readOrganisation } from "../data/organisation";
import type { Permissions } from "../data/permissions";
import { Account } from "../shared/firebase/account";
import type { Backend } from "../shared/firebase/people";

export interface AdminProfile {
  email: string;
  isOrganisationAdmin: boolean;
  /** What the role is narrowed to, or null. */
  permissions: Permissions | null;
  /** Those that this administrator administers. */
  departments: readonly Department[];
  organisation: Organisation;
}

export type AdminAccount = Account<AdminProfile>;

/** The administrator's sign-in of this browser; employees are refused. What they may do follows their member document. */
export function openAccount({ auth, store }: Backend): AdminAccount {
  let known = "";
  const account: AdminAccount = new Account({ auth, store }, async ({ uid, email }) => {
    const member = await readMember(store, uid);
    if (member === null || !member.active || member.role === "employee") return null;
    const [organisation, departments] = await Promise.all([
      readOrganisation(store),
      readDepartments(store, member),
    ]);
    await adopt(organisation);
    known = rightsOf(member);
    const isOrganisationAdmin = member.role === "organisationAdmin";
    const permissions = member.permissions ?? null;
    return { email: email ?? uid, isOrganisationAdmin, permissions, departments, organisation };
  });
  const uid = computed(() => account.state.value.phase === "signedIn" && auth.currentUser?.uid);
  effect(() => {
    if (!uid.value) return;
    return followMember(store, uid.value, (member) => {
      if (member === null || rightsOf(member) !== known) void account.refresh();
    });
  });
  renewals.subscribe((count) => {
    if (count > 0) void account.refresh();
  });
  return account;
}

const renewals = signal(0);

/** Has the organisation and the departments read anew: they were changed here. */
export function renewProfile(): void {
  renewals.value += 1;
}

const rightsOf = ({ role, departments, permissions, active }: Member) =>
  JSON.stringify([role, departments, permissions ?? null, active]);

/** Signs in. Throws `FirebaseError`. */
export async function signIn({ auth }: Backend, email: string, password: string): Promise<void> {
  await signInWithEmailAndPassword(auth, email, password);
}
