import { useRef } from "preact/hooks";
import type { Organisation } from "../../../data/organisation";
import { dateAfter } from "../../../shared/time/month";
import { now } from "../../../shared/time/now";
import { workDateOf } from "../../../shared/time/workDate";
import { Field } from "../../../shared/ui/Field";
import { FormDialog } from "../../form/FormDialog";
import { useForm } from "../../form/useForm";
import { go } from "../../place";
import type { ConnectionDialogProps } from "../EditConnection";
import { texts } from "./i18n/texts";
import { PRESETS, rangeOf, start } from "./run";

interface StartRunProps extends ConnectionDialogProps {
  organisation: Organisation;
}

/** Which dates are pulled now, by hand. It leads to the run. */
export function StartRun({ auth, connection, organisation, onDone, onClose }: StartRunProps) {
  const { starting, presets } = texts.value;
  const today = workDateOf(now.value, organisation.timeZone, organisation.dayBoundary);
  const made = useRef<string | null>(null);
  const form = useForm({
    known: rangeOf("month", today),
    send: async (range) => {
      made.current = (await start(auth, connection.id, range)).id;
      return range;
    },
    meanings: starting.meanings,
    done: starting.done,
  });
  const { draft, type, faultOf } = form;
  function close() {
    onClose();
    if (made.current === null) return;
    onDone();
    go("connections", { part: "runs", run: made.current });
  }
  const dates = { type: "date", max: dateAfter(today, -1), required: true } as const;
  return (
    <FormDialog title={starting.title} verb={starting.verb} form={form} onClose={close}>
      <p>{starting.lead}</p>
      <fieldset class="run-range">
        <legend>{starting.range}</legend>
        <div class="run-presets">
          {PRESETS.map((each) => (
            <button key={each} type="button" class="button" onClick={() => type(rangeOf(each, today))}>
              {presets[each]}
            </button>
          ))}
        </div>
        <Field
          {...dates}
          label={starting.from}
          value={draft.from}
          onValue={(from) => type({ from })}
          error={faultOf("from")}
        />
        <Field
          {...dates}
          label={starting.to}
          value={draft.to}
          onValue={(to) => type({ to })}
          error={faultOf("to")}
        />
      </fieldset>
    </FormDialog>
  );
}
