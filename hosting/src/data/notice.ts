import type { Timestamp } from "firebase/firestore";
import type { PunchType } from "../shared/punchTypes";

/** `notices/{id}`: what an employee is told. */
export interface PersonalNotice {
  id: string;
  kind: string;
  at: Timestamp;
  /** Who did it. */
  name: string;
  params: {
    workDate?: string;
    reason?: string | null;
    /** Of `unlocked` and `locked`. */
    month?: string;
    /** Of `decided`: the punch that was held, and what was decided. */
    type?: PunchType;
    at?: Timestamp;
    accepted?: boolean;
  };
}
