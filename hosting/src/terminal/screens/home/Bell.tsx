import { Bell as BellIcon } from "lucide";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import { paths } from "../route";
import { useTerminal } from "../useTerminal";

/** Leads to the announcements, and says how many are unread. */
export function Bell() {
  const unread = useTerminal().terminal.board.unread.value;
  const { announcements } = texts.value;
  const name = unread > 0 ? announcements.bell(unread) : announcements.title;
  return (
    <a class="icon-button bell" href={paths.announcements} aria-label={name} title={announcements.title}>
      <Icon of={BellIcon} size={28} />
      {unread > 0 && (
        <span class="bell-count" aria-hidden="true">
          {unread}
        </span>
      )}
    </a>
  );
}
