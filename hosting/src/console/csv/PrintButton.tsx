import { Printer } from "lucide";
import { words } from "../../shared/i18n/shared";
import { Icon } from "../../shared/ui/Icon";

/** 印刷: what is shown, as it is shown now. */
export function PrintButton() {
  return (
    <button type="button" class="button" onClick={() => print()}>
      <Icon of={Printer} size={20} />
      {words.value.print}
    </button>
  );
}
