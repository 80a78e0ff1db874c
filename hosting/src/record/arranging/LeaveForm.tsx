import { useState } from "preact/hooks";
import { monthOf } from "../../shared/time/month";
import { parseMinutes } from "../../shared/time/parseMinutes";
import { SelectField } from "../../shared/ui/SelectField";
import { ArrangingForm, type FormProps } from "./ArrangingForm";
import { datesBetween, workingAmong } from "./days";
import { checkHours, Hours } from "./Hours";
import { texts } from "./i18n/texts";
import { checkPeriod, PeriodFields } from "./Period";
import { usePlans } from "./usePlans";
import { useSubmit } from "./useSubmit";

interface LeaveFormProps extends FormProps {
  kinds: readonly string[];
}

/** 休暇: on the working days of a time, all day or for some hours. */
export function LeaveForm({ auth, employeeId, date, kinds, onDone, onCancel }: LeaveFormProps) {
  const [period, setPeriod] = useState({ from: date, to: date });
  const [kind, setKind] = useState(kinds[0] ?? "");
  const [isWhole, setWhole] = useState(true);
  const [typed, setTyped] = useState({ start: "", end: "" });
  const { faults, busy, submit } = useSubmit(auth, "leaves", onDone);
  const asked = datesBetween(period.from, period.to);
  const dates = workingAmong(asked, usePlans(auth, employeeId, [...new Set(asked.map(monthOf))]));
  const words = texts.value;

  function send() {
    const hours = isWhole
      ? { start: null, end: null }
      : { start: parseMinutes(typed.start), end: parseMinutes(typed.end) };
    const days = dates.map((day) => ({ date: day, kind, ...hours }));
    const checked = { ...checkPeriod(period, dates), ...(isWhole ? {} : checkHours(typed)) };
    void submit(checked, { body: { employeeId, days }, dates: Object.fromEntries(dates.entries()) });
  }

  return (
    <ArrangingForm
      title={words.leave.add}
      busy={busy}
      problem={faults.other}
      onSubmit={send}
      onCancel={onCancel}
    >
      <SelectField
        label={words.leave.kind}
        value={kind}
        onValue={setKind}
        options={kinds.map((each) => [each, each] as const)}
        error={faults.kind ?? null}
      />
      <PeriodFields
        {...period}
        onPeriod={setPeriod}
        faults={faults}
        count={dates.length}
        hint={words.leave.hint}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={isWhole}
          onChange={(event) => setWhole(event.currentTarget.checked)}
        />
        {words.wholeDay}
      </label>
      {!isWhole && <Hours typed={typed} onTyped={setTyped} faults={faults} />}
    </ArrangingForm>
  );
}
