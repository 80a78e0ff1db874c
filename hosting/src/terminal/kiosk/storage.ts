import { signal } from "@preact/signals-core";

/** Whether the browser has promised not to clear the terminal's storage when space runs short. */
export const isProtected = signal(false);

/** Asks for that promise. Some browsers give it only to installed apps, some ask the user. */
export async function askForProtection(): Promise<void> {
  if (!navigator.storage?.persist) return;
  isProtected.value = (await navigator.storage.persisted()) || (await navigator.storage.persist());
}
