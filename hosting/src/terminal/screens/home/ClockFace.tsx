import { Smartphone, WifiOff } from "lucide";
import { formatDate, formatTime } from "../../../shared/time/format";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import { useTerminal } from "../useTerminal";

/** The corrected time, large; marked while the device's clock alone is behind it. */
export function ClockFace() {
  const { terminal } = useTerminal();
  const instant = terminal.now.value;
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
