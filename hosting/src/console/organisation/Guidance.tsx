import { texts as dayTexts } from "../../record/day/i18n/texts";
import { Choice } from "../../shared/ui/Choice";
import { TextArea } from "../../shared/ui/TextArea";
import { Section } from "../form/SettingsForm";
import type { Form } from "../form/useForm";
import { texts } from "./i18n/texts";
import type { Draft } from "./settings";

/** What the form of a day says of excluded time: the product's text, or the organisation's own. */
export function Guidance({ form }: { form: Form<Draft> }) {
  const words = texts.value;
  const { guidance: ours, guidanceText } = dayTexts.value;
  const { isOwn, text } = form.draft.guidance;
  const type = (guidance: Draft["guidance"]) => form.type({ guidance });
  return (
    <Section title={words.guidance} hint={words.guidanceHint}>
      <Choice
        label={words.guidanceKind}
        value={isOwn ? "own" : "ours"}
        onValue={(kind) => type({ isOwn: kind === "own", text })}
        options={[
          ["ours", words.guidanceOurs],
          ["own", words.guidanceOwn],
        ]}
      />
      {isOwn && (
        <TextArea
          label={words.guidanceText}
          value={text}
          onValue={(typed) => type({ isOwn, text: typed })}
          maxLength={2000}
          rows={6}
          error={form.faultOf("guidance")}
        />
      )}
      <figure class="guidance-preview">
        <figcaption>{words.preview}</figcaption>
        <p>
          <strong>{ours}</strong>
        </p>
        <p>{isOwn ? text : guidanceText}</p>
      </figure>
    </Section>
  );
}
