import { signal } from "@preact/signals-core";

/** What Chrome and Edge hand out when the page can be installed; TypeScript does not know it. */
interface InstallEvent extends Event {
  prompt: () => Promise<unknown>;
}

/** The browser's offer to install the terminal, while there is one. It is good for one question. */
export const installOffer = signal<InstallEvent | null>(null);

addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  installOffer.value = event as InstallEvent;
});
addEventListener("appinstalled", () => {
  installOffer.value = null;
});

/** Asks the user, in the browser's own words. */
export async function install(): Promise<void> {
  const offer = installOffer.value;
  installOffer.value = null;
  await offer?.prompt();
}
