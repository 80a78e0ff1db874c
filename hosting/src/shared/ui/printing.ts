import { type ReadonlySignal, signal } from "@preact/signals-core";

const printing = signal(false);

addEventListener("beforeprint", () => {
  printing.value = true;
});
addEventListener("afterprint", () => {
  printing.value = false;
});

/** Whether the page is being printed: then what a screen need not draw must be there too. */
export const isPrinting: ReadonlySignal<boolean> = printing;
