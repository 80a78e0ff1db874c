import type { Auth } from "firebase/auth";
import { Check } from "../../shared/ui/Check";
import { OrderedNames } from "../form/OrderedNames";
import { Section, SettingsForm } from "../form/SettingsForm";
import { useForm } from "../form/useForm";
import {
  check,
  draftOf,
  type Item,
  isFixed,
  type ListedCategories,
  newItem,
  saveCategories,
} from "./categories";
import { texts } from "./i18n/texts";

interface CategoryFormProps {
  auth: Auth;
  /** Whose; null: the organisation's. */
  departmentId: string | null;
  canEdit: boolean;
  /** Why not, where the reader has the permission; null: it is said elsewhere. */
  whyFixed?: string | null;
  list: ListedCategories;
  onSaved: () => void;
}

/** A list of 主な時間外業務内容 in its order. */
export function CategoryForm({ auth, departmentId, canEdit, whyFixed, list, onSaved }: CategoryFormProps) {
  const { item, hint, offered, fixed, used, categoryUsed, unknownCategory } = texts.value;
  const form = useForm({
    known: draftOf(list),
    check,
    send: async (draft) => {
      const saved = await saveCategories(auth, departmentId, draft);
      onSaved();
      return saved;
    },
    meanings: { categoryUsed, unknownCategory },
  });
  const whyKept = (each: Item) => (isFixed(each) ? fixed : each.used ? used : null);
  return (
    <SettingsForm form={form} canEdit={canEdit} {...(whyFixed !== undefined && { whyFixed })}>
      <Section title={item} hint={hint}>
        <OrderedNames
          label={item}
          items={form.draft.items}
          onItems={(items) => form.type({ items })}
          make={newItem}
          faultAt={(place) => form.faultOf(`items.${place}.name`)}
          maxLength={20}
          isFixed={isFixed}
          whyKept={whyKept}
          more={(each, change) => (
            <Check
              label={offered}
              checked={each.active}
              disabled={isFixed(each)}
              onCheck={(active) => change({ ...each, active })}
            />
          )}
        />
      </Section>
    </SettingsForm>
  );
}
