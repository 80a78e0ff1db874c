import { texts } from "../i18n/texts";
import { isProtected } from "../kiosk/storage";
import { useTerminal } from "./useTerminal";

/** Which terminal this is, and whether the browser promises to keep its storage. */
export function AboutTerminal() {
  const { terminal } = useTerminal();
  const { menu } = texts.value;
  return (
    <section class="about" aria-label={menu.about}>
      <p>
        {menu.about}: {terminal.session.value.terminal.name}
      </p>
      <p>{isProtected.value ? menu.protected : menu.unprotected}</p>
      <p>{menu.version(__VERSION__)}</p>
    </section>
  );
}
