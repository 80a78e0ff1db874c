import { signal } from "@preact/signals-core";

/** Whether the screen is kept from going dark. The browser lets it go when the page is hidden or the battery low. */
export const isKeptAwake = signal(false);

/** Keeps the screen on from now on: asked for again when the page is seen again, and with a touch. */
export function keepAwake(): void {
  if (!("wakeLock" in navigator)) return;
  addEventListener("visibilitychange", () => void acquire());
  // Some browsers grant it only to somebody who is there.
  addEventListener("pointerdown", () => void acquire());
  void acquire();
}

async function acquire(): Promise<void> {
  if (document.visibilityState !== "visible" || isKeptAwake.value) return;
  try {
    const lock = await navigator.wakeLock.request("screen");
    isKeptAwake.value = true;
    lock.addEventListener("release", () => {
      isKeptAwake.value = false;
    });
  } catch (error) {
    console.info("the screen is not kept on", error);
  }
}
