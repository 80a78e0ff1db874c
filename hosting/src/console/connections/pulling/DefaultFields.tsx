import { Check } from "../../../shared/ui/Check";
import { MinuteField } from "../../../shared/ui/MinuteField";
import { Section } from "../../form/SettingsForm";
import type { Form } from "../../form/useForm";
import { texts } from "./i18n/texts";
import { type Draft, SPANS, type Span, type TypedSpan } from "./pulling";
import "./pulling.css";

/** 初期値: the times that stand there in grey until a day was pulled. */
export function DefaultFields({ form }: { form: Form<Draft> }) {
  const { defaults, defaultsHint, useDefaults } = texts.value;
  const { draft, type, faultOf } = form;
  return (
    <Section title={defaults} hint={defaultsHint}>
      <Check
        label={useDefaults}
        checked={draft.hasDefaults}
        onCheck={(hasDefaults) => type({ hasDefaults })}
      />
      {faultOf("defaults.breaks") && (
        <p class="field-error" role="alert">
          {faultOf("defaults.breaks")}
        </p>
      )}
      {draft.hasDefaults && SPANS.map((span) => <SpanFields key={span} {...{ span, form }} />)}
    </Section>
  );
}

function SpanFields({ span, form: { draft, type, faultOf } }: { span: Span; form: Form<Draft> }) {
  const { spans, from, to } = texts.value;
  const change = (part: Partial<TypedSpan>) => type({ [span]: { ...draft[span], ...part } });
  const labels =
    span === "work" ? [spans.start, spans.end] : [`${spans[span]} ${from}`, `${spans[span]} ${to}`];
  return (
    <div class="pulling-span">
      <MinuteField
        label={labels[0] ?? ""}
        value={draft[span].start}
        onValue={(start) => change({ start })}
        error={faultOf(`${span}.start`)}
      />
      <MinuteField
        label={labels[1] ?? ""}
        value={draft[span].end}
        onValue={(end) => change({ end })}
        error={faultOf(`${span}.end`)}
      />
    </div>
  );
}
