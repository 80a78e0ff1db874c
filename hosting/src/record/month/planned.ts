import type { Auth } from "firebase/auth";
import type { Sheet } from "../../data/sheet";
import type { Live } from "../../shared/firebase/live";
import { readOnce } from "../../shared/readOnce";

/** What a month without punches is planned to be: the ledger answers with a sheet that has no days yet. */
export const readPlannedSheet = (auth: Auth, employeeId: string, month: string): Promise<Live<Sheet>> =>
  readOnce(auth, `/api/ledger/sheets/${employeeId}/${month}`);
