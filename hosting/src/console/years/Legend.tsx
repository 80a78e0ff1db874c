import { LockKeyhole, LockKeyholeOpen } from "lucide";
import type { LimitSettings } from "../../data/limits";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "./i18n/texts";
import { ICONS, nameOf } from "./marks";
import { OVERS } from "./year";

/** What the marks of the list mean; limits are those of most people. */
export function Legend({ limits }: { limits: LimitSettings }) {
  const words = texts.value;
  const usual = limits.sets[limits.usual];
  return (
    <ul class="year-legend">
      {usual &&
        OVERS.map((over) => (
          <li key={over} class={`year-over year-over-${over}`}>
            <Icon of={ICONS[over]} size={16} />
            {nameOf(over, usual)}
          </li>
        ))}
      <li>
        <Icon of={LockKeyhole} size={16} />
        {words.states.confirmed}
      </li>
      <li>
        <Icon of={LockKeyholeOpen} size={16} />
        {words.unlocked}
      </li>
    </ul>
  );
}
