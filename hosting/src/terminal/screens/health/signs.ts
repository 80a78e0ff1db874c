import {
  Database,
  History,
  type IconNode,
  Monitor,
  MonitorOff,
  Tag,
  TriangleAlert,
  Upload,
  Watch,
  Wifi,
  WifiOff,
} from "lucide";
import { formatDate, formatMinute } from "../../../shared/time/format";
import { formatSpan } from "../../../shared/time/span";
import { texts } from "../../i18n/texts";
import { isProtected } from "../../kiosk/storage";
import { isKeptAwake } from "../../kiosk/wakeLock";
import { isUnsent } from "../../outbox/state";
import type { Terminal } from "../../terminal";

const MINUTE = 60_000;
const LONG_OFFLINE = 10 * MINUTE;

/** One value of the health line. `brief`: also where there is little room; so is what worries. */
export interface Sign {
  icon: IconNode;
  text: string;
  worrying?: boolean;
  brief?: boolean;
}

/** How the terminal is: network, unsent, last contact, clock, wake lock, storage, version. */
export function signsOf(terminal: Terminal): Sign[] {
  const { health, menu } = texts.value;
  const unsent = terminal.outbox.entries.value.filter(isUnsent).length;
  return [
    network(terminal),
    { icon: Upload, text: health.unsent(unsent), brief: true },
    { icon: History, text: contactText(terminal.clock.contact.value) },
    clock(terminal.clock.offset.value),
    isKeptAwake.value ? { icon: Monitor, text: health.awake } : { icon: MonitorOff, text: health.asleep },
    storage(),
    { icon: Tag, text: menu.version(__VERSION__) },
  ];
}

function network({ online, clock: { contact }, now }: Terminal): Sign {
  const { home, health } = texts.value;
  if (online.value) return { icon: Wifi, text: home.online, brief: true };
  const since = contact.value === null ? null : now.value - contact.value;
  if (since === null || since < LONG_OFFLINE) return { icon: WifiOff, text: home.offline, brief: true };
  return { icon: TriangleAlert, text: health.longOffline(formatSpan(since)), worrying: true };
}

function contactText(contact: number | null): string {
  const { health } = texts.value;
  return contact === null
    ? health.noContact
    : health.contact(`${formatDate(contact)} ${formatMinute(contact)}`);
}

/** `offset` is what has to be added to the device's clock: one that is ahead has a negative one. */
function clock(offset: number): Sign {
  const { health } = texts.value;
  const ahead = formatSpan(-offset, true);
  if (Math.abs(offset) <= MINUTE) return { icon: Watch, text: health.clock(ahead) };
  return { icon: TriangleAlert, text: health.wrongClock(ahead), worrying: true };
}

function storage(): Sign {
  const { health } = texts.value;
  if (isProtected.value) return { icon: Database, text: health.protected };
  return { icon: TriangleAlert, text: health.unprotected, worrying: true };
}
