import type { Auth } from "firebase/auth";
import type { ComponentChildren } from "preact";
import { readOnce } from "../shared/readOnce";
import { LiveState } from "../shared/ui/LiveState";
import { useRead } from "../shared/useRead";

interface ReadProps<T> {
  auth: Auth;
  /** A GET of one of the functions. */
  path: string;
  /** What it answers, and what asks it again. */
  children: (value: T, again: () => void) => ComponentChildren;
}

/** What one of the functions answers, with its loading and its failing. */
export function Read<T>({ auth, path, children }: ReadProps<T>) {
  const { live, again } = useRead(path, () => readOnce<T>(auth, path));
  return (
    <>
      <LiveState live={live} onRetry={again} />
      {live.phase === "ready" && children(live.value, again)}
    </>
  );
}
