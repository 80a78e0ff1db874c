import { texts } from "./i18n/texts";
import type { External } from "./matching";

interface MatchButtonProps<T extends External> {
  external: T;
  /** Null for whoever may only look. */
  onMatch: ((external: T) => void) | null;
}

/** The cell that leads to a match by hand. */
export function MatchButton<T extends External>({ external, onMatch }: MatchButtonProps<T>) {
  const { match, matchOf } = texts.value;
  if (onMatch === null) return <td />;
  return (
    <td>
      <button
        type="button"
        class="button"
        aria-label={matchOf(external.name || external.code || external.externalId)}
        onClick={() => onMatch(external)}
      >
        {match}
      </button>
    </td>
  );
}
