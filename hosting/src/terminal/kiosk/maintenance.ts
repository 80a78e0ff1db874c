import type { Outbox } from "../outbox/outbox";
import { isUnsent } from "../outbox/state";

const MINUTE = 60_000;
const IDLE = 3 * MINUTE;
const DAY = 24 * 60 * MINUTE;

let lastActivity = performance.now();

function watchActivity(): void {
  for (const kind of ["pointerdown", "keydown"])
    addEventListener(kind, () => {
      lastActivity = performance.now();
    });
}

/** Nobody has touched the terminal for so many ms. */
function idleFor(milliseconds: number): boolean {
  return performance.now() - lastActivity >= milliseconds;
}

/** The SDK has broken down and sends no more; the outbox still takes punches. A fresh page, once nobody is at it. */
export function renewPageWhenIdle(): void {
  setInterval(() => idleFor(MINUTE / 2) && location.reload(), MINUTE / 12);
}

/** Takes a new version over, if one waits and no punch is on its way; the page comes up again by itself. */
export function takeNewVersion(registration: ServiceWorkerRegistration, outbox: Outbox): boolean {
  if (!registration.waiting || outbox.entries.value.some(isUnsent)) return false;
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  registration.waiting.postMessage("takeOver");
  return true;
}

/** While nobody uses the terminal: new versions, and a fresh page every day (long-lived tabs of the SDK grow ill). */
export function maintain(registration: ServiceWorkerRegistration | null, outbox: Outbox): void {
  watchActivity();
  setInterval(() => {
    if (!idleFor(IDLE)) return;
    if (registration && takeNewVersion(registration, outbox)) return;
    if (performance.now() > DAY) location.reload();
  }, MINUTE);
  setInterval(() => void registration?.update().catch(() => undefined), DAY / 24);
}

/** Registers the service worker; null where the browser has none or refuses. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  try {
    return await navigator.serviceWorker.register("/sw.js");
  } catch {
    return null;
  }
}
