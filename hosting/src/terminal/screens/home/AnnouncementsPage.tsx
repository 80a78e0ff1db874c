import { ChevronRight } from "lucide";
import { formatDate, formatMinute } from "../../../shared/time/format";
import { Icon } from "../../../shared/ui/Icon";
import { Notice } from "../../../shared/ui/Notice";
import type { Announcement } from "../../announcements/announcement";
import { texts } from "../../i18n/texts";
import { Page } from "../Page";
import { useTerminal } from "../useTerminal";

/** アナウンス: opening one reads it. */
export function AnnouncementsPage() {
  const { board } = useTerminal().terminal;
  const { announcements } = texts.value;
  const shown = board.shown.value;
  return (
    <Page title={announcements.title}>
      {shown.length === 0 && <Notice tone="info">{announcements.empty}</Notice>}
      <ul class="announcements" aria-label={announcements.title}>
        {shown.map((each) => (
          <Item key={each.id} announcement={each} />
        ))}
      </ul>
    </Page>
  );
}

const when = (instant: number) => `${formatDate(instant)} ${formatMinute(instant)}`;

function Item({ announcement: { id, title, body, from, until } }: { announcement: Announcement }) {
  const { board } = useTerminal().terminal;
  const { announcements } = texts.value;
  return (
    <li>
      <details onToggle={(event) => event.currentTarget.open && board.read(id)}>
        <summary>
          <Icon of={ChevronRight} />
          <span class="announcement-title">{title}</span>
          {!board.isRead(id) && <span class="badge badge-error">{announcements.unread}</span>}
          <time class="announcement-time" dateTime={new Date(from).toISOString()}>
            {when(from)}
          </time>
        </summary>
        <div class="announcement-text">
          <p>{body}</p>
          {until !== null && <p class="page-hint">{announcements.until(when(until))}</p>}
        </div>
      </details>
    </li>
  );
}
