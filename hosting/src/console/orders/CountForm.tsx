import type { Auth } from "firebase/auth";
import { Check } from "../../shared/ui/Check";
import { MinuteField } from "../../shared/ui/MinuteField";
import { OrderedNames } from "../form/OrderedNames";
import { Section, SettingsForm } from "../form/SettingsForm";
import { useForm } from "../form/useForm";
import { texts } from "./i18n/texts";
import { type Counts, check, draftOf, newItem, saveCounts } from "./orders";

interface CountFormProps {
  auth: Auth;
  departmentId: string;
  canEdit: boolean;
  counts: Counts;
}

/** What can be ordered at a department's terminals, and until when on its day. */
export function CountForm({ auth, departmentId, canEdit, counts }: CountFormProps) {
  const { item, itemsHint, offered, cutOff, cutOffHint, itemOrdered } = texts.value;
  const form = useForm({
    known: draftOf(counts),
    check,
    send: (draft) => saveCounts(auth, departmentId, draft),
    meanings: { itemOrdered },
  });
  const { draft, type, faultOf } = form;
  return (
    <SettingsForm form={form} canEdit={canEdit}>
      <Section title={item} hint={itemsHint}>
        <OrderedNames
          label={item}
          items={draft.items}
          onItems={(items) => type({ items })}
          make={newItem}
          faultAt={(place) => faultOf(`items.${place}.name`) ?? (place === 0 ? faultOf("items") : null)}
          maxLength={40}
          more={(each, change) => (
            <Check label={offered} checked={each.active} onCheck={(active) => change({ ...each, active })} />
          )}
        />
      </Section>
      <Section title={cutOff} hint={cutOffHint}>
        <MinuteField
          label={cutOff}
          value={draft.cutOff}
          onValue={(typed) => type({ cutOff: typed })}
          error={faultOf("cutOff")}
        />
      </Section>
    </SettingsForm>
  );
}
