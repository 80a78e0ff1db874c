import { ChevronLeft, ChevronRight } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { here } from "../place";
import { texts } from "./i18n/texts";

interface YearNavigationProps {
  year: number;
  present: number;
}

/** < year >: links, for each year has an address of its own. */
export function YearNavigation({ year, present }: YearNavigationProps) {
  const words = texts.value;
  return (
    <nav class="year-navigation" aria-label={words.years}>
      <a class="icon-button" href={here({ year: `${year - 1}` })} aria-label={words.previous}>
        <Icon of={ChevronLeft} />
      </a>
      <span aria-live="polite">{words.year(year)}</span>
      {year < present && (
        <a class="icon-button" href={here({ year: `${year + 1}` })} aria-label={words.next}>
          <Icon of={ChevronRight} />
        </a>
      )}
    </nav>
  );
}
