import type { IconNode } from "lucide";
import { h } from "preact";

/** An icon of the lucide set as inline SVG, in pixels beside 16-pixel text, growing with it. Decorative: the word beside it, or the control's name, says it. */
export function Icon({ of, size = 24 }: { of: IconNode; size?: number }) {
  const side = `${size / 16}rem`;
  return (
    <svg
      class="icon"
      width={side}
      height={side}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {of.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
