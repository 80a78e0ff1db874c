import { CloudAlert, type IconNode, Unplug, UserRoundX } from "lucide";
import { Icon } from "../../shared/ui/Icon";
import { addressOfTrouble, type ConnectionItem, type Trouble } from "./connections";
import { texts } from "./i18n/texts";

const ICONS: Record<Trouble, IconNode> = { refused: Unplug, runFailed: CloudAlert, unmatched: UserRoundX };

/** One kind of trouble with connected systems: with which, and the way to where it is seen to. */
export function ConnectionTodo({ what, items }: { what: Trouble; items: readonly ConnectionItem[] }) {
  const { name, text } = texts.value.connections[what];
  const { affected } = texts.value;
  return (
    <article class={`card todo todo-${what}`}>
      <div class="todo-head">
        <Icon of={ICONS[what]} />
        <h3>{name}</h3>
      </div>
      <p class="todo-text">{text}</p>
      <ul>
        {items.map((item) => (
          <li key={item.connection.id}>
            <a href={addressOfTrouble(item)}>
              <span>{item.connection.name}</span>
              <span class="figures">{item.count !== null && affected(item.count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </article>
  );
}
