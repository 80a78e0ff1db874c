import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { texts } from "./i18n/texts";

const AT_ONCE = 200;

/** The first lines of a long list, and a button for more of them while there are more. */
export function useMore<T>(list: readonly T[]): { shown: readonly T[]; more: ComponentChild } {
  const [count, setCount] = useState(AT_ONCE);
  const rest = list.length - count;
  const more = rest > 0 && (
    <button type="button" class="button" onClick={() => setCount(count + AT_ONCE)}>
      {texts.value.buttons.more(rest)}
    </button>
  );
  return { shown: list.slice(0, count), more };
}
