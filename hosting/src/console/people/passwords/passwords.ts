import type { Auth } from "firebase/auth";
import { call } from "../../api";

const PASSWORDS = "/api/ledger/employees/passwords";
const LINKS_AT_ONCE = 200;
const SLIPS_AT_ONCE = 50;

/** Since when each has a password; those who have none are not there. */
export interface Since {
  passwords: readonly { employeeId: string; setAt: string }[];
}

export const sincePath = (whose: { departmentId: string } | { employeeId: string }) =>
  `${PASSWORDS}?${new URLSearchParams(whose)}`;

/** A new password on paper: shown this once. */
export interface Slip {
  employeeId: string;
  code: string;
  name: string;
  department: { code: string; name: string };
  password: string;
}

export interface Sent {
  sent: number;
  /** Ids of those without an address. */
  withoutMail: readonly string[];
}

/** Mails each a link, as many at once as the ledger takes. Throws what `callApi` throws. */
export async function sendLinks(auth: Auth, employeeIds: readonly string[]): Promise<Sent> {
  let sent = 0;
  const withoutMail: string[] = [];
  for (const some of parts(employeeIds, LINKS_AT_ONCE)) {
    const answer = await call<Sent>(auth, `${PASSWORDS}/links`, {
      method: "POST",
      body: { employeeIds: some },
      timeout: 60_000,
    });
    sent += answer.sent;
    withoutMail.push(...answer.withoutMail);
  }
  return { sent, withoutMail };
}

/** Makes new passwords, part by part; what was made is handed over at once, so that none is lost. Throws what `callApi` throws. */
export async function makeSlips(
  auth: Auth,
  employeeIds: readonly string[],
  onMade: (slips: readonly Slip[]) => void,
): Promise<void> {
  for (const some of parts(employeeIds, SLIPS_AT_ONCE)) {
    const body = { employeeIds: some };
    const path = `${PASSWORDS}/slips`;
    const { slips } = await call<{ slips: Slip[] }>(auth, path, { method: "POST", body, timeout: 120_000 });
    onMade(slips);
  }
}

export function setPassword(auth: Auth, employeeId: string, password: string): Promise<void> {
  return call(auth, `/api/ledger/employees/${employeeId}/password`, { method: "PUT", body: { password } });
}

function parts(ids: readonly string[], most: number): string[][] {
  const count = Math.ceil(ids.length / most);
  return Array.from({ length: count }, (_, part) => ids.slice(part * most, (part + 1) * most));
}
