import { Smartphone, WifiOff } from "lucide";
import { useEffect, useState } from "preact/hooks";
import { formatDate, formatTime } from "../../shared/time/format";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "../i18n/texts";
import { useTerminal } from "./useTerminal";

const SECOND = 1_000;

/** Ticks when the corrected second changes, not merely once a second. */
function useNow(now: () => number): number {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      setInstant(now());
      timer = setTimeout(tick, SECOND - (now() % SECOND));
    };
    tick();
    return () => clearTimeout(timer);
  }, [now]);
  return instant;
}

/** The corrected time, large; marked while the device's clock alone is behind it. */
export function ClockFace() {
  const { terminal } = useTerminal();
  const [now] = useState(() => () => terminal.clock.now());
  const instant = useNow(now);
  const { home } = texts.value;
  return (
    <div class="clock">
      <p class="clock-date">{formatDate(instant)}</p>
      <time class="clock-time" dateTime={new Date(instant).toISOString()}>
        {formatTime(instant)}
      </time>
      <p class="clock-source" role="status">
        {!terminal.online.value && (
          <>
            <span class="chip chip-warning">
              <Icon of={WifiOff} size={18} />
              {home.offline}
            </span>
            <span class="chip">
              <Icon of={Smartphone} size={18} />
              {home.deviceTime}
            </span>
          </>
        )}
      </p>
    </div>
  );
}
