import type { SealingKey } from "../seal/seal";

/** What a terminal shows: its department's choice, or the organisation's. */
export interface TerminalSettings {
  breaks: boolean;
  outings: boolean;
  timecard: boolean;
  help: boolean;
  status: boolean;
  counts: boolean;
}

/** What the tablet keeps of its enrolment, so that it starts without a network (docs/api.md). */
export interface Session {
  terminal: { id: string; name: string; departmentId: string; generation: number };
  department: { code: string; name: string };
  organisation: {
    code: string;
    name: string;
    language: string;
    timeZone: string;
    dayBoundary: number;
    terminal: TerminalSettings;
  };
  sealing: SealingKey;
}

/** The server's answer to an enrolment or a return: the session and two secrets that are never kept. */
export interface Admission {
  session: Session;
  /** A custom token for the terminal's uid. */
  token: string;
  /** Base64; encrypts the history on this tablet. */
  historyKey: string;
}

export const uidOf = (session: Session) => `terminal:${session.terminal.id}`;
