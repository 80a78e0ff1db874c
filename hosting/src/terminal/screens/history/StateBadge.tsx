import { CircleAlert, CircleCheck, CircleDashed, Clock, type IconNode, Undo2 } from "lucide";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import type { EntryState } from "../../outbox/entry";

/** How each state is told apart: by icon and colour, beside its word. */
export const LOOK: Record<EntryState, { icon: IconNode; tone: string }> = {
  unsent: { icon: CircleDashed, tone: "warning" },
  denied: { icon: CircleAlert, tone: "error" },
  wrongPassword: { icon: CircleAlert, tone: "error" },
  sent: { icon: CircleCheck, tone: "success" },
  duplicate: { icon: CircleCheck, tone: "info" },
  deferred: { icon: Clock, tone: "info" },
  held: { icon: Clock, tone: "info" },
  rejected: { icon: CircleAlert, tone: "error" },
  withdrawn: { icon: Undo2, tone: "info" },
};

/** Where a punch stands: icon, colour and word. */
export function StateBadge({ state }: { state: EntryState }) {
  return (
    <span class={`badge badge-${LOOK[state].tone}`}>
      <Icon of={LOOK[state].icon} size={16} />
      {texts.value.states[state]}
    </span>
  );
}
