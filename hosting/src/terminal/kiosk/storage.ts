/** Asks the browser not to clear the terminal's storage when space runs short. True when it promises that. */
export async function askToPersist(): Promise<boolean> {
  if (!navigator.storage?.persist) return false;
  return (await navigator.storage.persisted()) || (await navigator.storage.persist());
}

/** A tab of Safari on iPhone or iPad: its storage is not the installed app's, and is wiped after seven days. */
export function isSafariTab(): boolean {
  return "standalone" in navigator && navigator.standalone === false && navigator.maxTouchPoints > 1;
}
