import type { EmployeeAccount } from "../account";

/** Starts the page anew as what this browser is now. Whoever was signed in is not: how long a sign-in lasts has changed. */
export async function startAnew(account: EmployeeAccount): Promise<void> {
  await account.signOut();
  location.reload();
}
