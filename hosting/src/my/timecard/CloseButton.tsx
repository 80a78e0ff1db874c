import { X } from "lucide";
import { words } from "../../shared/i18n/shared";
import { Icon } from "../../shared/ui/Icon";
import { closeWindow } from "./close";

export function CloseButton() {
  return (
    <button type="button" class="button" onClick={closeWindow}>
      <Icon of={X} size={20} />
      {words.value.close}
    </button>
  );
}
