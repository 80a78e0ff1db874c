import { idleFor } from "../../shared/activity";
import { isUnsent } from "../outbox/state";
import type { Terminal } from "../terminal";

const MINUTE = 60_000;
const IDLE = 3 * MINUTE;
const DAY = 24 * 60 * MINUTE;

/** The SDK has broken down and sends no more; the outbox still takes punches. A fresh page, once nobody is at it. */
export function renewPageWhenIdle(terminal: Terminal): void {
  setInterval(() => idleFor(MINUTE / 2) && !terminal.isStoring && location.reload(), MINUTE / 12);
}

/** Takes a new version over, if one waits and no punch is on its way; the page comes up again by itself. */
export function takeNewVersion(registration: ServiceWorkerRegistration, { outbox }: Terminal): boolean {
  if (!registration.waiting || outbox.entries.value.some(isUnsent)) return false;
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  registration.waiting.postMessage("takeOver");
  return true;
}

/** While nobody uses the terminal: new versions, and a fresh page every day (long-lived tabs of the SDK grow ill). */
export function maintain(registration: ServiceWorkerRegistration | null, terminal: Terminal): void {
  setInterval(() => {
    if (!idleFor(IDLE) || terminal.isStoring) return;
    if (registration && takeNewVersion(registration, terminal)) return;
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
