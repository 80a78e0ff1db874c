import type { ReadonlySignal } from "@preact/signals-core";
import { useEffect } from "preact/hooks";

/** While there is unsaved input, the back button is held up and `onLeave` asks; a reload is asked about by the browser. */
export function useUnsaved(unsaved: ReadonlySignal<boolean>, onLeave: () => void): void {
  useEffect(() => {
    const here = location.hash;
    const { signal, abort } = listening();
    const holdAddress = (event: Event) => {
      if (!unsaved.value || location.hash === here) return;
      event.stopImmediatePropagation();
      history.pushState(null, "", here);
      onLeave();
    };
    // Before everybody else who listens to the address.
    addEventListener("hashchange", holdAddress, { signal, capture: true });
    addEventListener("beforeunload", (event) => unsaved.value && event.preventDefault(), { signal });
    return abort;
  }, [unsaved, onLeave]);
}

function listening() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
