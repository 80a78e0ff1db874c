import { signal } from "@preact/signals";

const SHOWN_FOR = 5_000;

/** What was just done, for a few seconds. */
export const toast = signal<string | null>(null);

let timer: ReturnType<typeof setTimeout> | undefined;

export function say(text: string): void {
  toast.value = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    toast.value = null;
  }, SHOWN_FOR);
}
