import type { Auth } from "firebase/auth";
import type { ComponentChildren } from "preact";
import type { Call } from "../shared/api";
import { readOnce } from "../shared/readOnce";
import { LiveState } from "../shared/ui/LiveState";
import { useRead } from "../shared/useRead";

interface ReadProps<T> {
  auth: Auth;
  /** A GET of one of the functions; with a `body`, a POST that changes nothing. */
  path: string;
  body?: object;
  /** What it answers, and what asks it again. */
  children: (value: T, again: () => void) => ComponentChildren;
}

/** What one of the functions answers, with its loading and its failing. */
export function Read<T>({ auth, path, body, children }: ReadProps<T>) {
  const asked: Call = body ? { method: "POST", body, repeatable: true } : {};
  const { live, again } = useRead(path, () => readOnce<T>(auth, path, asked));
  return (
    <>
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && children(live.value, again)}
    </>
  );
}
