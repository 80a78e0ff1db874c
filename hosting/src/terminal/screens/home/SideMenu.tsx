import { Handshake, History, type IconNode, LogOut, Settings, Upload, Users, X } from "lucide";
import { useState } from "preact/hooks";
import { words } from "../../../shared/i18n/shared";
import { Dialog } from "../../../shared/ui/Dialog";
import { Icon } from "../../../shared/ui/Icon";
import { later } from "../../../shared/ui/later";
import { ThemeChoice } from "../../../shared/ui/ThemeChoice";
import { texts } from "../../i18n/texts";
import { isUnsent } from "../../outbox/state";
import { paths } from "../route";
import { AboutTerminal } from "../setup/AboutTerminal";
import { LogoutDialog } from "../setup/LogoutDialog";
import { useTerminal } from "../useTerminal";

const HelpDialog = later(async () => (await import("../help/HelpDialog")).HelpDialog);

/** A drawer from the left with everything beside punching. */
export function SideMenu({ onClose }: { onClose: () => void }) {
  const { terminal } = useTerminal();
  const [inner, setInner] = useState<"help" | "logout" | null>(null);
  const { menu } = texts.value;
  const unsent = terminal.outbox.entries.value.filter(isUnsent).length;
  const shows = terminal.session.value.organisation.terminal;
  if (inner === "logout") return <LogoutDialog onCancel={onClose} />;
  if (inner === "help") return <HelpDialog onDone={onClose} />;
  return (
    <Dialog title={menu.open} onClose={onClose} class="side-menu">
      <button
        type="button"
        class="icon-button side-menu-close"
        aria-label={words.value.close}
        onClick={onClose}
      >
        <Icon of={X} />
      </button>
      <nav aria-label={menu.open}>
        {shows.help && (
          <button type="button" class="menu-entry" onClick={() => setInner("help")}>
            <Icon of={Handshake} />
            {menu.help}
          </button>
        )}
        {shows.status && <Entry icon={Users} href={paths.status} text={menu.status} />}
        <Entry icon={History} href={paths.history} text={menu.history} />
        <Entry icon={Upload} href={paths.unsent} text={menu.unsent} count={unsent} />
        <Entry icon={Settings} href={paths.settings} text={texts.value.settings.title} />
      </nav>
      <ThemeChoice label={menu.theme} />
      <button type="button" class="menu-entry" onClick={() => setInner("logout")}>
        <Icon of={LogOut} />
        {menu.logout}
      </button>
      <AboutTerminal />
    </Dialog>
  );
}

interface EntryProps {
  icon: IconNode;
  href: string;
  text: string;
  count?: number;
}

function Entry({ icon, href, text, count = 0 }: EntryProps) {
  return (
    <a class="menu-entry" href={href}>
      <Icon of={icon} />
      {text}
      {count > 0 && <span class="menu-count">{texts.value.unsent.count(count)}</span>}
    </a>
  );
}
