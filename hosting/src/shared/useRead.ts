import { useCallback, useEffect, useState } from "preact/hooks";
import { afterReading, type Live } from "./firebase/live";

/** What `read` answers, read anew when `key` changes or by `again`; what is known of the same key stays meanwhile. */
export function useRead<T>(key: string, read: () => Promise<Live<T>>): { live: Live<T>; again: () => void } {
  const [found, setFound] = useState<{ key: string; live: Live<T> } | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what is read, tries for reading again
  useEffect(() => {
    let isWanted = true;
    void read().then((live) => {
      if (isWanted)
        setFound((known) => ({ key, live: known?.key === key ? afterReading(known.live, live) : live }));
    });
    return () => {
      isWanted = false;
    };
  }, [key, tries]);
  const live: Live<T> = found?.key === key ? found.live : { phase: "loading" };
  return { live, again: useCallback(() => setTries((count) => count + 1), []) };
}
