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
    /** Of `limitNear`: minutes of the month, the work date on which they are passed, and whether they were. */
    threshold?: number;
    passes?: string | null;
    passed?: boolean;
  };
}
