import { Menu } from "lucide";
import { useState } from "preact/hooks";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "../i18n/texts";
import { Bell } from "./home/Bell";
import { ClockFace } from "./home/ClockFace";
import { SideMenu } from "./home/SideMenu";
import { useTerminal } from "./useTerminal";

/** Side menu, department, clock, announcements. */
export function Header() {
  const { terminal } = useTerminal();
  const [open, setOpen] = useState(false);
  const { code, name } = terminal.session.value.department;
  return (
    <header class="header">
      <button
        type="button"
        class="icon-button"
        aria-label={texts.value.menu.open}
        onClick={() => setOpen(true)}
      >
        <Icon of={Menu} size={28} />
      </button>
      <div class="department">
        <p class="department-organisation">{terminal.session.value.organisation.name}</p>
        <h1>
          <span class="department-code">{code}</span> {name}
        </h1>
      </div>
      <ClockFace />
      <Bell />
      {open && <SideMenu onClose={() => setOpen(false)} />}
    </header>
  );
}
