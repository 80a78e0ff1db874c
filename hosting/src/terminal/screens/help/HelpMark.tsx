import { Handshake } from "lucide";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";

/** ヘルプ: somebody of another department. */
export function HelpMark() {
  return (
    <span class="badge badge-help">
      <Icon of={Handshake} size={16} />
      {texts.value.help.mark}
    </span>
  );
}
