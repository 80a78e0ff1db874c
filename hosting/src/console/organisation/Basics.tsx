import { LANGUAGE_NAMES, LANGUAGES } from "../../shared/i18n/languages";
import { formatLongWeekday, formatMonthName } from "../../shared/time/calendarFormat";
import { formatMinutes } from "../../shared/time/duration";
import { Field } from "../../shared/ui/Field";
import { SelectField } from "../../shared/ui/SelectField";
import { Section } from "../form/SettingsForm";
import type { Form } from "../form/useForm";
import { texts as terminalTexts } from "../terminalSettings/i18n/texts";
import { texts } from "./i18n/texts";
import type { Draft, OrganisationSettings } from "./settings";

// 1 January 2024 was a Monday.
const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6].map((day) => [`${day}`, `2024-01-0${day + 1}`] as const);

/** Its name, its language, its statutory holiday. */
export function Basics({ form, code }: { form: Form<Draft>; code: string }) {
  const { draft, type, faultOf } = form;
  const words = texts.value;
  return (
    <Section title={words.basics}>
      <Field
        label={words.name}
        value={draft.name}
        onValue={(name) => type({ name })}
        maxLength={60}
        error={faultOf("name")}
      />
      <Stated term={words.code} value={code} />
      <SelectField
        label={terminalTexts.value.language}
        value={draft.language}
        onValue={(language) => type({ language })}
        options={LANGUAGES.map((each) => [each, LANGUAGE_NAMES[each]])}
        hint={words.languageHint}
      />
      <SelectField
        label={words.statutoryWeekday}
        value={draft.statutoryWeekday}
        onValue={(statutoryWeekday) => type({ statutoryWeekday })}
        options={WEEKDAYS.map(([value, date]) => [value, formatLongWeekday(date)])}
        hint={words.statutoryHint}
        error={faultOf("statutoryWeekday")}
      />
    </Section>
  );
}

/** What the dates of all records hang on. */
export function Fixed({ settings }: { settings: OrganisationSettings }) {
  const words = texts.value;
  const first = `2026-${`${settings.yearStartMonth}`.padStart(2, "0")}`;
  return (
    <Section title={words.fixed} hint={words.fixedHint}>
      <Stated term={words.timeZone} value={settings.timeZone} />
      <Stated term={words.dayBoundary} value={formatMinutes(settings.dayBoundary)} />
      <Stated term={words.yearStart} value={words.month(formatMonthName(first))} />
    </Section>
  );
}

function Stated({ term, value }: { term: string; value: string }) {
  return (
    <dl class="stated">
      <dt>{term}</dt>
      <dd>{value}</dd>
    </dl>
  );
}
