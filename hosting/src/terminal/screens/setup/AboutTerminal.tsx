import { texts } from "../../i18n/texts";
import { isProtected } from "../../kiosk/storage";
import { Health } from "../health/Health";
import { paths } from "../route";
import { useTerminal } from "../useTerminal";

/** Which terminal this is, and how it is. */
export function AboutTerminal() {
  const { terminal } = useTerminal();
  const { menu } = texts.value;
  return (
    <section class="about" aria-label={menu.about}>
      <p>
        {menu.about}: {terminal.session.value.terminal.name}
      </p>
      <Health />
      {!isProtected.value && <p>{menu.unprotected}</p>}
      <a href={paths.check}>{menu.check}</a>
    </section>
  );
}
