import type { CheckTexts } from "./i18n/ja";

export type CheckId = keyof CheckTexts["names"];
export type RemedyId = keyof CheckTexts["remedies"];
export type Verdict = "ok" | "warning" | "problem";

/** What a check found: in figures and names, and what to do about it. */
export interface Outcome {
  verdict: Verdict;
  detail?: string;
  remedy?: RemedyId;
}

/** One thing that a terminal needs. `run` may throw, or never end: both are its failure. */
export interface Check {
  id: CheckId;
  /** What a firewall must let through for it. */
  host?: string;
  /** How long it may take, in ms. */
  limit: number;
  /** What to do when it fails. */
  remedy: RemedyId;
  run: () => Promise<Outcome>;
}

export const ok = (detail?: string): Outcome => ({ verdict: "ok", ...(detail && { detail }) });

export const warning = (remedy: RemedyId, detail?: string): Outcome => ({
  verdict: "warning",
  remedy,
  ...(detail && { detail }),
});

/** Rejects with a TimeoutError when it has not ended after so many ms. */
export function within<T>(limit: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new DOMException("", "TimeoutError")), limit);
    work.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
