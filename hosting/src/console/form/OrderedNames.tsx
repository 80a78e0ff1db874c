import { ArrowDown, ArrowUp, Plus, X } from "lucide";
import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Field } from "../../shared/ui/Field";
import { Icon } from "../../shared/ui/Icon";
import { texts } from "./i18n/texts";
import { moved, type Named, replaced } from "./names";

interface OrderedNamesProps<T extends Named> {
  /** What each of them is, for labels: 休暇の種類. */
  label: string;
  items: readonly T[];
  onItems: (items: readonly T[]) => void;
  /** A new one, without a name. */
  make: () => T;
  faultAt: (index: number) => string | null;
  maxLength: number;
  /** Whether the name may be changed; everything, unless it says otherwise. */
  isFixed?: (item: T) => boolean;
  /** Why one cannot be removed; null where it can. */
  whyKept?: (item: T) => string | null;
  /** What else there is to an item. */
  more?: (item: T, change: (item: T) => void) => ComponentChildren;
}

/** Names in an order of their own: added, renamed, moved (by buttons, or Alt with an arrow key) and removed. */
export function OrderedNames<T extends Named>(props: OrderedNamesProps<T>) {
  const { label, items, onItems, make } = props;
  const id = useId();
  const wanted = useRef<string | null>(null);
  const [said, setSaid] = useState("");
  // A row that is moved loses the focus: it is given back.
  useLayoutEffect(() => {
    if (wanted.current) document.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });

  function move(index: number, by: -1 | 1, control: string) {
    const item = items[index];
    if (!item || !items[index + by]) return;
    wanted.current = `#${id}-${item.key} ${control}`;
    setSaid(texts.value.movedTo(item.name, index + by + 1));
    onItems(moved(items, index, by));
  }
  function add() {
    const made = make();
    wanted.current = `#${id}-${made.key} input`;
    onItems([...items, made]);
  }

  return (
    <div class="ordered">
      <ol aria-label={label}>
        {items.map((item, index) => (
          <Row
            key={item.key}
            {...props}
            id={`${id}-${item.key}`}
            item={item}
            index={index}
            onMove={(by, control) => move(index, by, control)}
          />
        ))}
      </ol>
      <button type="button" class="button" onClick={add}>
        <Icon of={Plus} size={20} />
        {texts.value.addOne(label)}
      </button>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

interface RowProps<T extends Named> extends OrderedNamesProps<T> {
  id: string;
  item: T;
  index: number;
  onMove: (by: -1 | 1, control: string) => void;
}

function Row<T extends Named>(props: RowProps<T>) {
  const { id, item, index, label, items, onItems, onMove, faultAt, maxLength } = props;
  const change = (next: T) => onItems(replaced(items, index, next));
  const { nameAt, up, down, removeOne } = texts.value;
  const name = item.name || nameAt(label, index + 1);
  const kept = props.whyKept?.(item) ?? null;
  return (
    <li id={id}>
      <Field
        label={nameAt(label, index + 1)}
        isLabelHidden
        value={item.name}
        onValue={(typed) => change({ ...item, name: typed })}
        maxLength={maxLength}
        readOnly={props.isFixed?.(item) ?? false}
        error={faultAt(index)}
        onKeyDown={(event) => {
          if (!event.altKey || !(event.key === "ArrowUp" || event.key === "ArrowDown")) return;
          event.preventDefault();
          onMove(event.key === "ArrowUp" ? -1 : 1, "input");
        }}
        {...(kept ? { hint: kept } : {})}
      />
      {props.more?.(item, change)}
      <div class="ordered-moves">
        <MoveButton
          of={ArrowUp}
          label={up(name)}
          isEnd={index === 0}
          onMove={() => onMove(-1, ".ordered-up")}
          class="ordered-up"
        />
        <MoveButton
          of={ArrowDown}
          label={down(name)}
          isEnd={index === items.length - 1}
          onMove={() => onMove(1, ".ordered-down")}
          class="ordered-down"
        />
        <button
          type="button"
          class="icon-button"
          aria-label={removeOne(name)}
          disabled={kept !== null}
          onClick={() => onItems(items.filter((each) => each !== item))}
        >
          <Icon of={X} size={20} />
        </button>
      </div>
    </li>
  );
}

interface MoveButtonProps {
  class: string;
  of: typeof ArrowUp;
  label: string;
  /** At the end it stays where it is, and keeps the focus. */
  isEnd: boolean;
  onMove: () => void;
}

function MoveButton({ class: className, of, label, isEnd, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${className}`}
      aria-label={label}
      aria-disabled={isEnd}
      onClick={() => !isEnd && onMove()}
    >
      <Icon of={of} size={20} />
    </button>
  );
}
