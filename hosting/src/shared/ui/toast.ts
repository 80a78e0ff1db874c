import { signal } from "@preact/signals-core";

/** What was done, said for a few seconds, with the way back where there is one. */
export interface Toast {
  id: number;
  text: string;
  undo: (() => void) | null;
}

export const toasts = signal<readonly Toast[]>([]);
let last = 0;

/** Says that something was done: 保存しました。 */
export function told(text: string, undo: (() => void) | null = null): void {
  last += 1;
  toasts.value = [...toasts.value.slice(-2), { id: last, text, undo }];
}

/** Takes one away. */
export function dismiss(id: number): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}
