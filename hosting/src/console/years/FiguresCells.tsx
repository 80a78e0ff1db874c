import { LockKeyholeOpen } from "lucide";
import type { LimitSet } from "../../data/limits";
import { formatMinutes } from "../../shared/time/duration";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "./i18n/texts";
import { ICONS, nameOf } from "./marks";
import { type MonthFigures, oversOf } from "./year";

/** 在校等 and 時間外 of one month: what is over a limit, by colour, form and word. */
export function FiguresCells({
  figures,
  limits,
}: {
  figures: MonthFigures | undefined;
  limits: LimitSet | undefined;
}) {
  if (!figures) {
    return (
      <>
        <Minutes value={null} />
        <Minutes value={null} what="overtime" />
      </>
    );
  }
  const over = oversOf(figures, limits).at(-1);
  return (
    <>
      <td class="figure worked">
        {figures.open && <Open />}
        {formatMinutes(figures.worked)}
      </td>
      <td class={`figure overtime ${over ? `year-over year-over-${over}` : ""}`}>
        {over && limits && (
          <>
            <Icon of={ICONS[over]} size={14} />
            <span class="visually-hidden">{nameOf(over, limits)} </span>
          </>
        )}
        {formatMinutes(figures.overtime)}
      </td>
    </>
  );
}

function Open() {
  return (
    <>
      <Icon of={LockKeyholeOpen} size={14} />
      <span class="visually-hidden">{texts.value.unlocked} </span>
    </>
  );
}

interface MinutesProps {
  value: number | null;
  what?: "worked" | "overtime";
}

/** Minutes as hours, or a dash. */
export function Minutes({ value, what = "worked" }: MinutesProps) {
  return <td class={`figure ${what}`}>{value === null ? "-" : formatMinutes(value)}</td>;
}
