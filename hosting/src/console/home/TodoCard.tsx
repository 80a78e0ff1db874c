import {
  CalendarX,
  CloudOff,
  FileWarning,
  Gauge,
  Hourglass,
  type IconNode,
  LockOpen,
  TabletSmartphone,
  TriangleAlert,
} from "lucide";
import { formatMonth } from "../../shared/time/calendarFormat";
import { Icon } from "../../shared/ui/Icon";
import type { AdminProfile } from "../account";
import { isOpen } from "../areas";
import { texts } from "./i18n/texts";
import { addressOf, type Item, PLACES, type What } from "./todo";

const ICONS: Record<What, IconNode> = {
  held: Hourglass,
  missingOut: CalendarX,
  unsent: CloudOff,
  unseen: TabletSmartphone,
  over: TriangleAlert,
  near: Gauge,
  unconfirmed: LockOpen,
  unissued: FileWarning,
};
const SHOWN = 5; // departments; the rest unfolds

interface TodoCardProps {
  what: What;
  items: readonly Item[];
  count: number;
  profile: AdminProfile;
}

/** One kind of thing to see to: how many in all, and where. */
export function TodoCard({ what, items, count, profile }: TodoCardProps) {
  const { name, text, count: counted } = texts.value.what[what];
  const lines = items.map((item) => <Line key={addressOf(item)} item={item} profile={profile} />);
  return (
    <article class={`card todo todo-${what}`}>
      <div class="todo-head">
        <Icon of={ICONS[what]} />
        <h3>{name}</h3>
        <p class="todo-count figures">{counted(count)}</p>
      </div>
      <p class="todo-text">{text}</p>
      <ul>{lines.slice(0, SHOWN)}</ul>
      {lines.length > SHOWN && (
        <details>
          <summary>{texts.value.more(lines.length - SHOWN)}</summary>
          <ul>{lines.slice(SHOWN)}</ul>
        </details>
      )}
    </article>
  );
}

/** A department's; a link to where it is done, for whoever may go there. */
function Line({ item, profile }: { item: Item; profile: AdminProfile }) {
  const { what, departmentId } = item;
  const department = profile.departments.find(({ id }) => id === departmentId);
  const place = department ? `${department.code} ${department.name}` : "";
  const line = (
    <>
      <span>{place}</span>
      <span class="figures">{said(item)}</span>
    </>
  );
  const leads = isOpen(PLACES[what], profile);
  return <li>{leads ? <a href={addressOf(item)}>{line}</a> : <div>{line}</div>}</li>;
}

/** How many, and of letters also of which month; of a month that is not confirmed, which it is. */
function said({ what, month, count }: Item): string {
  const counted = texts.value.what[what].count(count);
  if (what === "unissued" && month) return `${formatMonth(month)} ${counted}`;
  return what === "unconfirmed" && month ? formatMonth(month) : counted;
}
