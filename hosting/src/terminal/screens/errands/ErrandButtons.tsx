import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import { useTerminal } from "../useTerminal";
import { ERRAND_ICONS, type Errand, shownErrands } from "./errand";

export interface ErrandButtonsProps {
  /** The chosen one; null while none is. */
  chosen: Errand | null;
  onChoose: (errand: Errand) => void;
}

export function ErrandButtons({ chosen, onChoose }: ErrandButtonsProps) {
  const { terminal } = useTerminal();
  const { errands } = texts.value;
  const shown = shownErrands(terminal.session.value.organisation.terminal);
  if (shown.length === 0) return null;
  return (
    <fieldset class="errand-buttons">
      <legend class="visually-hidden">{errands.legend}</legend>
      {shown.map((errand) => (
        <button
          key={errand}
          type="button"
          class="errand-button"
          aria-pressed={chosen === errand}
          onClick={() => onChoose(errand)}
        >
          <Icon of={ERRAND_ICONS[errand]} />
          {errands[errand]}
        </button>
      ))}
    </fieldset>
  );
}
