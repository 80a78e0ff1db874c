import { Download } from "lucide";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import { install, installOffer } from "../../kiosk/install";

/** Where the browser can install the terminal: why it should, and a button. */
export function InstallOffer() {
  const { login } = texts.value;
  if (installOffer.value === null) return null;
  return (
    <section class="install-offer">
      <p>{login.installWhy}</p>
      <button type="button" class="button" onClick={() => void install()}>
        <Icon of={Download} size={20} />
        {login.install}
      </button>
    </section>
  );
}
