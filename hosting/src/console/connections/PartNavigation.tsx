import { href } from "../address";
import { texts } from "./i18n/texts";
import { PARTS, type Part } from "./parts";

/** The ways between the parts of 外部連携. */
export function PartNavigation({ part }: { part: Part }) {
  const { title, parts } = texts.value;
  return (
    <nav class="areas connection-parts" aria-label={title}>
      {PARTS.map((each) => (
        <a
          key={each}
          href={href("connections", { part: each === "list" ? null : each })}
          aria-current={each === part ? "page" : undefined}
        >
          {parts[each]}
        </a>
      ))}
    </nav>
  );
}
