import type { ReadonlySignal } from "@preact/signals-core";
import { useEffect } from "preact/hooks";
import { holdAddress } from "./hash";

/** While there is unsaved input, the back button is held up and `onLeave` asks, knowing where to; a reload is asked about by the browser. */
export function useUnsaved(unsaved: ReadonlySignal<boolean>, onLeave: (wanted: string) => void): void {
  useEffect(() => {
    const letGo = holdAddress((wanted) => {
      if (unsaved.value) onLeave(wanted);
      return unsaved.value;
    });
    const holdPage = (event: Event) => unsaved.value && event.preventDefault();
    addEventListener("beforeunload", holdPage);
    return () => {
      letGo();
      removeEventListener("beforeunload", holdPage);
    };
  }, [unsaved, onLeave]);
}
