import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { words } from "../../shared/i18n/shared";
import { Notice } from "../../shared/ui/Notice";
import { texts } from "./i18n/texts";
import { LeavingQuestion } from "./LeavingQuestion";
import type { Form } from "./useForm";
import "./form.css";

interface SettingsFormProps<T> {
  form: Form<T>;
  /** Whether the reader may change it; else it is shown as it is, and says so. */
  canEdit: boolean;
  /** Why it cannot be changed, where that is not for want of a permission; null: it is said elsewhere. */
  whyFixed?: string | null;
  /** What is said of what is unsaved, where there is more to say than that it is. */
  unsaved?: string;
  /** What the button says: 保存する, unless there is something better to say. */
  verb?: string;
  /** Its sections. */
  children: ComponentChildren;
}

/** A page of settings: its sections, and while something is unsaved a bar that says so. */
export function SettingsForm<T>({
  form,
  canEdit,
  whyFixed = words.value.viewOnly,
  unsaved,
  verb,
  children,
}: SettingsFormProps<T>) {
  const fault = form.faultOf("form");
  return (
    <form
      class="settings"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      {!canEdit && whyFixed && <p class="field-hint">{whyFixed}</p>}
      <fieldset class="settings-body" disabled={!canEdit}>
        {children}
      </fieldset>
      <div class="settings-bar">
        {fault && <Notice tone="error">{fault}</Notice>}
        <Unsaved form={form} text={unsaved ?? words.value.unsaved} verb={verb ?? words.value.save} />
      </div>
      <LeavingQuestion form={form} />
    </form>
  );
}

function Unsaved<T>({ form, text, verb }: { form: Form<T>; text: string; verb: string }) {
  const unsaved = form.unsaved.value;
  const ref = useRef<HTMLDivElement>(null);
  const wasUnsaved = useRef(false);
  // Its buttons go as they are pressed: the focus stays where they were.
  useEffect(() => {
    const isLost = wasUnsaved.current && !unsaved && document.activeElement === document.body;
    if (isLost) ref.current?.focus({ preventScroll: true });
    wasUnsaved.current = unsaved;
  }, [unsaved]);
  return (
    <div class="settings-unsaved" ref={ref} tabIndex={-1}>
      <p role="status">{unsaved && text}</p>
      {unsaved && (
        <div class="dialog-actions">
          <button type="button" class="button" disabled={form.busy} onClick={form.discard}>
            {texts.value.discard}
          </button>
          <button type="submit" class="button button-primary" aria-busy={form.busy}>
            {verb}
          </button>
        </div>
      )}
    </div>
  );
}

interface SectionProps {
  title: string;
  hint?: string;
  /** Whether the reader may not change this part, whatever else they may. */
  isFixed?: boolean;
  children: ComponentChildren;
}

/** What belongs together: its heading and what it is for, beside its fields where there is room. */
export function Section({ title, hint, isFixed, children }: SectionProps) {
  const id = useId();
  return (
    <section class="card settings-section" aria-labelledby={id}>
      <div>
        <h3 id={id}>{title}</h3>
        {hint && <p class="field-hint">{hint}</p>}
      </div>
      <fieldset class="settings-fields" disabled={isFixed ?? false}>
        {children}
      </fieldset>
    </section>
  );
}
