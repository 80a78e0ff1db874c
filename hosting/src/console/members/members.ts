import type { Auth } from "firebase/auth";
import { call } from "../api";
import { type Given, ofRole, type Role } from "./given";

export const MEMBERS = "/api/ledger/members";

/** One administrator: docs/api.md. */
export interface Member {
  uid: string;
  name: string;
  email: string | null;
  role: Role;
  departments: readonly string[];
  permissions: Given;
  employeeId: string | null;
  active: boolean;
  revision: string;
}

/** What is typed of one. */
export interface Draft {
  name: string;
  /** Of a new one; it stays. */
  email: string;
  role: Role;
  departments: readonly string[];
  permissions: Given;
}

export function draftOf({ name, email, role, departments, permissions }: Member): Draft {
  return { name, email: email ?? "", role, departments, permissions };
}

/** Everything here throws what `callApi` throws. */
export function invite(auth: Auth, draft: Draft): Promise<Member> {
  return call(auth, MEMBERS, { method: "POST", body: { ...said(draft), email: draft.email.trim() } });
}

export function change(auth: Auth, member: Member, draft: Draft, active = member.active): Promise<Member> {
  const { uid, revision, employeeId } = member;
  const body = { ...said(draft), revision, employeeId, active };
  return call(auth, `${MEMBERS}/${uid}`, { method: "PUT", body });
}

export function sendLink(auth: Auth, uid: string): Promise<void> {
  return call(auth, `${MEMBERS}/${uid}/link`, { method: "POST" });
}

/** An administrator of the organisation has no departments of their own, one of departments not all areas. */
function said({ name, role, departments, permissions }: Draft) {
  return {
    name: name.trim(),
    role,
    departments: role === "departmentAdmin" ? departments : [],
    permissions: ofRole(permissions, role),
  };
}
