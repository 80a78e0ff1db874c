import { useState } from "preact/hooks";
import type { OfferedPattern } from "../../data/patterns";
import { formatMinutes } from "../../shared/time/duration";
import { Field } from "../../shared/ui/Field";
import { SelectField } from "../../shared/ui/SelectField";
import { ArrangingForm, type FormProps } from "./ArrangingForm";
import type { Faults } from "./faults";
import { texts } from "./i18n/texts";
import { useSubmit } from "./useSubmit";

interface SubstitutionFormProps extends FormProps {
  patterns: readonly OfferedPattern[];
  /** Whether one usually works on `date`: then it is the day to take off. */
  isWorking: boolean;
}

/** 振替: a day off on which one works, and the working day, or the half of one, that is free instead. */
export function SubstitutionForm(props: SubstitutionFormProps) {
  const { auth, employeeId, date, patterns, isWorking, onDone, onCancel } = props;
  const [workOn, setWorkOn] = useState(isWorking ? "" : date);
  const [offOn, setOffOn] = useState(isWorking ? date : "");
  const [workPatternId, setWorkPatternId] = useState("");
  const [offPatternId, setOffPatternId] = useState("");
  const { faults, busy, submit } = useSubmit(auth, "substitutions", onDone);
  const words = texts.value.substitution;

  function send() {
    const ids = { workPatternId: workPatternId || null, offPatternId: offPatternId || null };
    const body = { employeeId, workOn, offOn, ...ids };
    void submit(check(workOn, offOn), { body, dates: { workOn, offOn } });
  }

  return (
    <ArrangingForm title={words.add} busy={busy} problem={faults.other} onSubmit={send} onCancel={onCancel}>
      <Field
        type="date"
        label={words.workOn}
        value={workOn}
        onValue={setWorkOn}
        error={faults.workOn ?? null}
      />
      <SelectField
        label={words.workPattern}
        value={workPatternId}
        onValue={setWorkPatternId}
        options={[["", words.usualPattern], ...patterns.map((each) => [each.id, inWords(each)] as const)]}
        error={faults.workPatternId ?? null}
      />
      <Field type="date" label={words.offOn} value={offOn} onValue={setOffOn} error={faults.offOn ?? null} />
      <SelectField
        label={words.offPattern}
        value={offPatternId}
        onValue={setOffPatternId}
        options={[
          ["", texts.value.wholeDay],
          ...patterns.map((each) => [each.id, words.halfDay(inWords(each))] as const),
        ]}
        error={faults.offPatternId ?? null}
      />
    </ArrangingForm>
  );
}

function check(workOn: string, offOn: string): Faults {
  const { dateMissing, sameDay } = texts.value.errors;
  return {
    ...(workOn === "" && { workOn: dateMissing }),
    ...(offOn === "" ? { offOn: dateMissing } : offOn === workOn && { offOn: sameDay }),
  };
}

const inWords = ({ name, start, end }: OfferedPattern) =>
  `${name} ${formatMinutes(start)}–${formatMinutes(end)}`;
