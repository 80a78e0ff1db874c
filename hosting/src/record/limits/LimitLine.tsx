import { CircleAlert, type IconNode, TriangleAlert } from "lucide";
import { formatMinutes } from "../../shared/time/duration";
import { formatHours, formatMonths } from "../../shared/time/units";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "../i18n/texts";
import type { Line, Nearness } from "./lines";
import type { Overview } from "./overview";

const ICONS: Record<Nearness, IconNode | null> = { within: null, near: TriangleAlert, over: CircleAlert };

interface LimitLineProps {
  line: Line;
  limits: Overview["limits"];
}

/** One limit: what it is, how much of it is used, what is left in words, and a bar of it. */
export function LimitLine({ line, limits }: LimitLineProps) {
  const { what, value, allowed, nearness } = line;
  const format = what === "monthsOver" ? formatMonths : formatMinutes;
  const icon = ICONS[nearness];
  const share = Math.min(1, allowed === 0 ? Math.sign(value) : value / allowed);
  return (
    <li class={`limit-line limit-${nearness}`}>
      <p class="limit-name">{nameOf(line, limits)}</p>
      <p class="limit-value">
        <strong>{format(value)}</strong>{" "}
        <span class="limit-left">
          {icon && <Icon of={icon} size={16} />}
          {leftOf(line, format)}
        </span>
      </p>
      <div class="limit-bar" aria-hidden="true">
        <div class="limit-used" style={{ inlineSize: `${share * 100}%` }} />
      </div>
    </li>
  );
}

function nameOf({ what, allowed }: Line, limits: Overview["limits"]): string {
  const words = texts.value.limits;
  if (what === "monthsOver") return words.monthsOver(formatHours(limits.month), formatMonths(allowed));
  if (what === "average") return words.average(formatMonths(limits.longestSpan), formatHours(allowed));
  const limit = formatHours(allowed);
  if (what === "specialMonth") return words.special(words.monthBelow(limit));
  if (what === "specialYear") return words.special(words.year(limit));
  return what === "year" ? words.year(limit) : words.month(limit);
}

function leftOf({ value, allowed, nearness }: Line, format: (count: number) => string): string {
  const words = texts.value.limits;
  if (nearness !== "over") return words.left(format(allowed - value));
  return value > allowed ? words.over(format(value - allowed)) : words.reached;
}
