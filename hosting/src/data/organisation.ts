import { doc, type Firestore, getDoc } from "firebase/firestore";
import { keepSpeaking } from "../shared/i18n/language";
import { timeZone } from "../shared/time/format";

/** `settings/organisation`, as far as the pages of people need it (docs/data.md). */
export interface Organisation {
  name: string;
  code: string;
  timeZone: string;
  /** Minutes after midnight at which a work date begins. */
  dayBoundary: number;
  /** The month (1 to 12) with which its year begins. */
  yearStartMonth: number;
  /** Minutes for which an arrival waits for its departure. */
  openIntervalLimit: number;
  language: string;
  /** What a new password must have at least: characters, and a zxcvbn score. */
  passwords: { length: number; strength: number };
  /** What it says of excluded time; null: what the product says. */
  guidance: string | null;
}

/** The organisation. Throws `FirestoreError` when it cannot be read. */
export async function readOrganisation(store: Firestore): Promise<Organisation> {
  const snapshot = await getDoc(doc(store, "settings", "organisation"));
  return snapshot.data() as Organisation;
}

/** From here on the page speaks the organisation's language and counts in its time zone. */
export async function adopt(organisation: Organisation): Promise<void> {
  timeZone.value = organisation.timeZone;
  await keepSpeaking(organisation.language);
}
