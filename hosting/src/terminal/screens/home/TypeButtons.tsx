import { words } from "../../../shared/i18n/shared";
import type { PunchType } from "../../../shared/punchTypes";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import { useTerminal } from "../useTerminal";
import { shownTypes, TYPE_LOOK } from "./typeLook";

export interface TypeButtonsProps {
  /** The chosen one; null while none is. */
  chosen: PunchType | null;
  onChoose: (type: PunchType) => void;
}

export function TypeButtons({ chosen, onChoose }: TypeButtonsProps) {
  const { terminal } = useTerminal();
  return (
    <fieldset class="type-buttons">
      <legend class="visually-hidden">{texts.value.home.types}</legend>
      {shownTypes(terminal.session.value.organisation.terminal).map((type) => (
        <button
          key={type}
          type="button"
          class={`type-button ${TYPE_LOOK[type].colour}`}
          aria-pressed={chosen === type}
          onClick={() => onChoose(type)}
        >
          <Icon of={TYPE_LOOK[type].icon} size={32} />
          {words.value.types[type]}
        </button>
      ))}
    </fieldset>
  );
}
