import { doc, type Firestore, getDoc } from "firebase/firestore";
import type { Interval } from "./plan";

/** Which punches count where both are: one's own, or those out of another system. */
export type Source = "punches" | "pulled";

/** Shown on days that were not pulled yet; minutes after midnight. */
export interface DefaultTimes extends Interval {
  breaks: readonly Interval[];
  morningOff: Interval | null;
  afternoonOff: Interval | null;
}

/** `settings/pulling`: docs/data.md. */
export interface Pulling {
  /** 勤怠の使用: whether anything is pulled at all. */
  attendance: boolean;
  /** 入力単位, in minutes. */
  unit: number;
  /** Of sheets made from now on. */
  primary: Source;
  defaults: DefaultTimes | null;
}

/** The settings; null where nobody has made any: then punches count, and nothing stands there by default. Throws `FirestoreError`. */
export async function readPulling(store: Firestore): Promise<Pulling | null> {
  const snapshot = await getDoc(doc(store, "settings", "pulling"));
  return snapshot.exists() ? (snapshot.data() as Pulling) : null;
}
