import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { texts } from "../i18n/texts";

interface CardProps {
  title: string;
  /** What opens its dialog; nothing where nothing can be changed. */
  onChange?: (() => void) | null;
  /** What the button says: 変更, unless there is something better to say. */
  verb?: string;
  children: ComponentChildren;
}

/** One thing about a person: what it is now, and the way to change it. */
export function Card({ title, onChange, verb, children }: CardProps) {
  const id = useId();
  const label = verb ?? texts.value.person.changeButton;
  return (
    <section class="card person-card" aria-labelledby={id}>
      <div class="person-card-head">
        <h3 id={id}>{title}</h3>
        {onChange && (
          <button
            type="button"
            class="button"
            aria-label={verb ? undefined : `${title}: ${label}`}
            onClick={onChange}
          >
            {label}
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
