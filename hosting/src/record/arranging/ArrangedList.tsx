import { Plus } from "lucide";
import { useId } from "preact/hooks";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "./i18n/texts";

/** One thing arranged, in words. */
export interface Item {
  id: string;
  /** What it is: names it where it is taken back, too. */
  title: string;
  details: readonly string[];
}

interface ArrangedListProps {
  title: string;
  add: string;
  none: string;
  items: readonly Item[];
  locked: boolean;
  onAdd: () => void;
  onRemove: (item: Item) => void;
}

/** What is arranged of one kind in a month, the way to more, and back. */
export function ArrangedList({ title, add, none, items, locked, onAdd, onRemove }: ArrangedListProps) {
  const id = useId();
  const { button } = texts.value.removal;
  return (
    <section class="card arranged" aria-labelledby={id}>
      <div class="page-head">
        <h3 id={id}>{title}</h3>
        {!locked && (
          <button type="button" class="button" onClick={onAdd}>
            <Icon of={Plus} size={20} />
            {add}
          </button>
        )}
      </div>
      {items.length === 0 && <p class="field-hint">{none}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <div>
              <strong>{item.title}</strong>
              {item.details.filter(Boolean).map((detail) => (
                <p key={detail}>{detail}</p>
              ))}
            </div>
            {!locked && (
              <button
                type="button"
                class="button"
                aria-label={`${button} ${item.title}`}
                onClick={() => onRemove(item)}
              >
                {button}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
