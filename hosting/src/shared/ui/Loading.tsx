import { words } from "../i18n/shared";

/** Said at once to a screen reader, shown a moment later: most answers are faster. */
export function Loading() {
  return (
    <p class="loading" role="status">
      {words.value.loading}…
    </p>
  );
}
