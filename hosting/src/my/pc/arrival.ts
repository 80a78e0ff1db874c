/** How this PC stood when somebody signed in at it (docs/api.md, `POST /session`); null where it is none. */
export type Standing = "accepted" | "revoked" | "wrongDevice" | null;

let latest: Standing = null;

/** Somebody has just signed in by the form. */
export function arrive(standing: Standing): void {
  latest = standing;
}

/** How the PC stood at a sign-in by the form; null but for the first time that it is asked, so that nothing else punches. */
export function takeArrival(): Standing {
  const taken = latest;
  latest = null;
  return taken;
}
