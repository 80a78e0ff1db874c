import type { Timestamp } from "firebase/firestore";

/** `notices/{id}`: what an employee is told. */
export interface PersonalNotice {
  id: string;
  kind: string;
  at: Timestamp;
  /** Who did it. */
  name: string;
  params: { workDate?: string; reason?: string | null };
}
