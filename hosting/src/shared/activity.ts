const KINDS = ["pointerdown", "keydown", "wheel"] as const;

let last = performance.now();
for (const kind of KINDS)
  addEventListener(
    kind,
    () => {
      last = performance.now();
    },
    { capture: true, passive: true },
  );

/** Nobody has touched the terminal for so many ms. */
export function idleFor(milliseconds: number): boolean {
  return performance.now() - last >= milliseconds;
}

/** Acts each time that nobody has touched the terminal for so many ms, as soon as it is free. Returns what ends it. */
export function whenIdle(milliseconds: number, isFree: () => boolean, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (isFree() ? act() : wait()), milliseconds);
  };
  for (const kind of KINDS) addEventListener(kind, wait, { capture: true, passive: true });
  wait();
  return () => {
    clearTimeout(timer);
    for (const kind of KINDS) removeEventListener(kind, wait, { capture: true });
  };
}
