import { useEffect, useState } from "preact/hooks";
import { whenIdle } from "../../shared/activity";
import { closeWindow } from "./close";

const CLOSES_AFTER = 60_000;
const WARNS_AFTER = 45_000;
const TOUCHES = ["pointerdown", "keydown", "wheel"] as const;
const always = () => true;

/** Closes the window when nobody has touched it for a minute. True while that is near. */
export function useIdleClose(): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const stay = () => setNear(false);
    const ends = [
      whenIdle(WARNS_AFTER, always, () => setNear(true)),
      whenIdle(CLOSES_AFTER, always, closeWindow),
    ];
    for (const kind of TOUCHES) addEventListener(kind, stay, { capture: true });
    return () => {
      for (const end of ends) end();
      for (const kind of TOUCHES) removeEventListener(kind, stay, { capture: true });
    };
  }, []);
  return isNear;
}
