import type { Change } from "./changes";
import { texts } from "./i18n/texts";

/** Before → after, a line each. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <>{texts.value.history.unchanged}</>;
  return (
    <ul class="changes">
      {changes.map(({ what, before, after }) => (
        <li key={what}>
          {what}: {before} → <strong>{after}</strong>
        </li>
      ))}
    </ul>
  );
}
