import { isPass, TIMECARD_READY } from "../../shared/timecard";

/** A sign-in takes a moment on the server; nobody waits longer than this. */
const PATIENCE = 45_000;

/** Waits for the sign-in that the terminal hands over: a custom token, or null where no terminal does (a reload, a bookmark). */
export function receivePass(): Promise<string | null> {
  const terminal = window.opener as Window | null;
  if (terminal === null) return Promise.resolve(null);
  return new Promise((resolve) => {
    const done = new AbortController();
    const end = (token: string | null) => {
      clearTimeout(timer);
      done.abort();
      resolve(token);
    };
    const timer = setTimeout(() => end(null), PATIENCE);
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (source === terminal && origin === location.origin && isPass(data)) end(data.token);
    };
    addEventListener("message", hear, { signal: done.signal });
    terminal.postMessage(TIMECARD_READY, location.origin);
  });
}
