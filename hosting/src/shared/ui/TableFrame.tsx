import type { ComponentChildren } from "preact";

interface TableFrameProps {
  /** What the table holds: its caption. */
  label: string;
  children: ComponentChildren;
}

/** A frame in which a wide table scrolls, reachable by the keyboard. */
export function TableFrame({ label, children }: TableFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section class="table-frame" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
