import { CalendarPlus } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { useWays } from "../ways";
import { texts } from "./i18n/texts";

/** The way to 休暇・出張・振替 with the day filled in. */
export function ArrangementLink({ date }: { date: string }) {
  const ways = useWays();
  return (
    <a class="button day-way" href={ways.arrangements(date)}>
      <Icon of={CalendarPlus} size={20} />
      {texts.value.toArrangements}
    </a>
  );
}
