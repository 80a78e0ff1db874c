import { X } from "lucide";
import { Icon } from "../../../shared/ui/Icon";
import { texts } from "../../i18n/texts";
import { useTerminal } from "../useTerminal";

/** Those who help for now, each with × to end it. Those who help for good are the console's affair. */
export function CurrentHelpers() {
  const { terminal } = useTerminal();
  const { help } = texts.value;
  const helpers = terminal.helpers.people.value;
  if (helpers.length === 0) return null;
  const remove = (id: string, button: HTMLButtonElement) => {
    // The button goes with its line: the focus moves on to what can be done next.
    button.closest("dialog")?.querySelector("select")?.focus();
    terminal.helpers.remove(id);
  };
  return (
    <section class="current-helpers">
      <h3 id="current-helpers">{help.current}</h3>
      <ul aria-labelledby="current-helpers">
        {helpers.map(({ id, code, name }) => (
          <li key={id} class="people-line">
            <span class="figures">{code}</span> <span class="people-name">{name}</span>
            <button
              type="button"
              class="icon-button"
              aria-label={help.remove(`${code} ${name}`)}
              onClick={({ currentTarget }) => remove(id, currentTarget)}
            >
              <Icon of={X} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
