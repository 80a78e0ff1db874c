import { useSignal } from "@preact/signals";
import type { Signal } from "@preact/signals-core";
import { useEffect, useState } from "preact/hooks";
import type { Live } from "../shared/firebase/live";

/** What `follow` finds, as it changes; followed anew when `key` changes, or by `again`. */
export function useFollowed<T>(
  key: string,
  follow: (live: Signal<Live<T>>) => () => void,
): { live: Live<T>; again: () => void } {
  const live = useSignal<Live<T>>({ phase: "loading" });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is followed, tries for following again
  useEffect(() => {
    live.value = { phase: "loading" };
    return follow(live);
  }, [key, tries]);
  return { live: live.value, again: () => setTries((count) => count + 1) };
}
