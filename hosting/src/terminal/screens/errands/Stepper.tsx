import { type IconNode, Minus, Plus } from "lucide";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";

export interface StepperProps {
  name: string;
  quantity: number;
  most: number;
  isOpen: boolean;
  onQuantity: (quantity: number) => void;
}

/** − n + of one item; what the buttons change is announced (an `output` is a live region). */
export function Stepper({ name, quantity, most, isOpen, onQuantity }: StepperProps) {
  const { counts } = texts.value;
  const step = (icon: IconNode, label: string, by: number) => {
    const next = quantity + by;
    const can = next >= 0 && (by < 0 || next <= most);
    // Not `disabled`: at the end of its way a button must not lose the focus.
    return (
      <button
        type="button"
        class="icon-button"
        aria-label={label}
        aria-disabled={!can}
        onClick={() => can && onQuantity(next)}
      >
        <Icon of={icon} />
      </button>
    );
  };
  return (
    <li class="stepper">
      <span class="stepper-name">{name}</span>
      {isOpen && step(Minus, counts.fewer(name), -1)}
      <output class="figures" aria-label={name}>
        {counts.quantity(quantity)}
      </output>
      {isOpen && step(Plus, counts.more(name), 1)}
    </li>
  );
}
