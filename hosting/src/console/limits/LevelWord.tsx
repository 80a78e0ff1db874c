import { CircleAlert, CircleCheck, Gauge, type IconNode, TrendingUp } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "./i18n/texts";
import type { Level } from "./ranking";

const ICONS: Record<Level, IconNode> = {
  over: CircleAlert,
  foreseen: TrendingUp,
  near: Gauge,
  fine: CircleCheck,
};

/** How urgent it is, by word, form and colour. */
export function LevelWord({ level }: { level: Level }) {
  return (
    <span class={`level level-${level}`}>
      <Icon of={ICONS[level]} size={16} />
      {texts.value.levels[level]}
    </span>
  );
}
