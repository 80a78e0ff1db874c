export const RETENTION = "/api/ledger/retention";

/** A year that was kept for long enough, and how much of it there still is. */
export interface PastYear {
  year: number;
  sheets: number;
  books: number;
  deleting: boolean;
}

/** For how many years records are kept, and the years that were kept for longer, the oldest first (docs/api.md). */
export interface Kept {
  years: number;
  past: readonly PastYear[];
}
