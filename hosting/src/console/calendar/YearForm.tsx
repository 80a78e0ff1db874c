import type { Auth } from "firebase/auth";
import { useState } from "preact/hooks";
import { Notice } from "../../shared/ui/Notice";
import { csvName } from "../csv/csv";
import { ListButtons } from "../csv/ListButtons";
import { SettingsForm } from "../form/SettingsForm";
import { rowsOf } from "./csv";
import { DayPanel } from "./DayPanel";
import { texts } from "./i18n/texts";
import { Legend } from "./Legend";
import { MonthTable } from "./MonthTable";
import { ledTo, type Manner, pressed, type Selection } from "./selection";
import { useYear } from "./useYear";
import { type Calendar, dayOn, differences, monthsOf, withDays } from "./year";

export interface YearFormProps {
  auth: Auth;
  /** Where the calendar is read and written. */
  path: string;
  /** Whose it is, by name. */
  owner: string;
  year: string;
  today: string;
  isOrganisation: boolean;
  canEdit: boolean;
  calendar: Calendar;
}

/** A year of months in which days are chosen, and what they are is said beside it. */
export function YearForm(props: YearFormProps) {
  const { owner, year, today, isOrganisation, canEdit } = props;
  const { form, standard, followed } = useYear(props);
  const { own } = form.draft;
  const [selection, setSelection] = useState<Selection>({
    chosen: [],
    at: today.startsWith(year) ? today : `${year}-01-01`,
  });
  const [isMany, setMany] = useState(false);
  const last = selection.chosen.at(-1);
  const words = texts.value;
  const changed = differences(form.saved.own, own).length;

  const press = (date: string, manner: Manner) =>
    canEdit && setSelection(pressed(selection, date, manner === "alone" && isMany ? "toggled" : manner));
  function onKeyDown(event: KeyboardEvent) {
    const next = ledTo(selection.at, event.key);
    if (next === null) return;
    event.preventDefault();
    setSelection(event.shiftKey ? stretched(selection, next) : { ...selection, at: next });
    document.getElementById(`day-${next}`)?.focus();
  }

  return (
    <SettingsForm form={form} canEdit={canEdit} unsaved={words.unsaved(changed)}>
      {followed === "following" && <Notice tone="success">{words.following}</Notice>}
      {followed === "failed" && (
        <Notice tone="warning">
          <p>{words.notFollowed}</p>
          <button type="submit" class="button">
            {words.followAgain}
          </button>
        </Notice>
      )}
      <div class="calendar-head">
        <Legend />
        <ListButtons name={csvName(words.title(year), owner)} rows={() => rowsOf(own, standard)} />
      </div>
      <div class="calendar">
        <div class="calendar-months">
          {monthsOf(year).map((month) => (
            <MonthTable
              key={month}
              month={month}
              today={today}
              selection={selection}
              dayOf={(date) => dayOn(date, own, standard)}
              isOwn={(date) => date in own}
              onPress={press}
              onKeyDown={onKeyDown}
            />
          ))}
        </div>
        {canEdit && (
          <DayPanel
            chosen={selection.chosen}
            isMany={isMany}
            onMany={setMany}
            day={last ? dayOn(last, own, standard) : null}
            own={last ? own[last] : undefined}
            isOrganisation={isOrganisation}
            onDay={(day) => form.type({ own: withDays(own, selection.chosen, day) })}
            onClear={() => setSelection({ ...selection, chosen: [] })}
          />
        )}
      </div>
    </SettingsForm>
  );
}

/** What is chosen once the keyboard went on with Shift held. */
const stretched = ({ chosen, at }: Selection, next: string): Selection => ({
  chosen: [...new Set([...chosen, at, next])],
  at: next,
});
