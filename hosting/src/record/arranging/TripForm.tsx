import { useState } from "preact/hooks";
import { parseMinutes } from "../../shared/time/parseMinutes";
import { Field } from "../../shared/ui/Field";
import { ArrangingForm, type FormProps } from "./ArrangingForm";
import { datesBetween } from "./days";
import { checkHours, Hours } from "./Hours";
import { texts } from "./i18n/texts";
import { checkPeriod, PeriodFields } from "./Period";
import { useSubmit } from "./useSubmit";

/** 出張: on every day of a time, from when to when. */
export function TripForm({ auth, employeeId, date, onDone, onCancel }: FormProps) {
  const [period, setPeriod] = useState({ from: date, to: date });
  const [typed, setTyped] = useState({ start: "", end: "" });
  const [place, setPlace] = useState("");
  const [purpose, setPurpose] = useState("");
  const { faults, busy, submit } = useSubmit(auth, "trips", onDone);
  const dates = datesBetween(period.from, period.to);
  const words = texts.value;

  function send() {
    const hours = { start: parseMinutes(typed.start), end: parseMinutes(typed.end) };
    const days = dates.map((day) => ({ date: day, ...hours, place, purpose }));
    const checked = { ...checkPeriod(period, dates), ...checkHours(typed) };
    void submit(checked, { body: { employeeId, days }, dates: Object.fromEntries(dates.entries()) });
  }

  return (
    <ArrangingForm
      title={words.trip.add}
      busy={busy}
      problem={faults.other}
      onSubmit={send}
      onCancel={onCancel}
    >
      <PeriodFields {...period} onPeriod={setPeriod} faults={faults} count={dates.length} />
      <Hours typed={typed} onTyped={setTyped} faults={faults} />
      <Field
        label={words.trip.place}
        value={place}
        onValue={setPlace}
        maxLength={100}
        error={faults.place ?? null}
      />
      <Field
        label={words.trip.purpose}
        value={purpose}
        onValue={setPurpose}
        maxLength={200}
        error={faults.purpose ?? null}
      />
    </ArrangingForm>
  );
}
