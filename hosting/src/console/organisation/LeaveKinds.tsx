import { Notice } from "../../shared/ui/Notice";
import { unnamed } from "../form/names";
import { OrderedNames } from "../form/OrderedNames";
import { Section } from "../form/SettingsForm";
import type { Form } from "../form/useForm";
import { texts } from "./i18n/texts";
import type { Draft } from "./settings";

/** What leave can be of, in the order in which it is offered. */
export function LeaveKinds({ form }: { form: Form<Draft> }) {
  const words = texts.value;
  const fault = form.faultOf("leaveKinds");
  return (
    <Section title={words.leaveKinds} hint={words.leaveKindsHint}>
      {fault && <Notice tone="error">{fault}</Notice>}
      <OrderedNames
        label={words.leaveKinds}
        items={form.draft.leaveKinds}
        onItems={(leaveKinds) => form.type({ leaveKinds })}
        make={unnamed}
        faultAt={(place) => form.faultOf(`leaveKinds.${place}`)}
        maxLength={20}
      />
    </Section>
  );
}
