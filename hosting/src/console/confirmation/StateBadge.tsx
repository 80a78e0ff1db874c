import { CircleDashed, type IconNode, Lock, LockOpen } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "./i18n/texts";
import type { State } from "./months";

const ICONS: Record<State, IconNode> = {
  open: LockOpen,
  confirming: CircleDashed,
  confirmed: Lock,
  reopening: CircleDashed,
};

/** How far a month is, by word, sign and colour. */
export function StateBadge({ state }: { state: State }) {
  return (
    <span class={`month-state month-state-${state}`}>
      <Icon of={ICONS[state]} size={16} />
      {texts.value.states[state]}
    </span>
  );
}
