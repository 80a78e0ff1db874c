import { ChevronLeft, ChevronRight } from "lucide";
import { formatMonth } from "../../shared/time/calendarFormat";
import { monthAfter } from "../../shared/time/month";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "../i18n/texts";
import "./navigation.css";

interface MonthNavigationProps {
  month: string;
  current: string;
  address: (month: string) => string;
}

/** < month > and the way back to the present one. Links: each month has an address of its own. */
export function MonthNavigation({ month, current, address }: MonthNavigationProps) {
  const { previous, next, current: back } = texts.value.month;
  return (
    <nav class="month-navigation" aria-label={formatMonth(month)}>
      <a class="icon-button" href={address(monthAfter(month, -1))} aria-label={previous}>
        <Icon of={ChevronLeft} />
      </a>
      <h2 aria-live="polite">{formatMonth(month)}</h2>
      <a class="icon-button" href={address(monthAfter(month, 1))} aria-label={next}>
        <Icon of={ChevronRight} />
      </a>
      <a class="button" href={address(current)} aria-current={month === current ? "date" : undefined}>
        {back}
      </a>
    </nav>
  );
}
