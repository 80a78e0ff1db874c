import { useEffect } from "preact/hooks";

/** Reads again every so many seconds while the page is looked at, and when somebody comes back to it. */
export function useRefresh(again: () => void, seconds: number): void {
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === "visible") again();
    };
    const timer = setInterval(look, seconds * 1000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [again, seconds]);
}
