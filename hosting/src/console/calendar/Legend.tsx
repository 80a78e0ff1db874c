import { texts } from "./i18n/texts";

/** What the looks of the days mean. */
export function Legend() {
  const { kinds, named, own } = texts.value;
  const meanings = [
    ["is-dayOff", kinds.dayOff],
    ["is-holiday", kinds.holiday],
    ["is-named", named],
    ["is-own", own],
  ] as const;
  return (
    <ul class="calendar-legend">
      {meanings.map(([look, meaning]) => (
        <li key={look}>
          <span class={`calendar-day ${look}`} aria-hidden="true" />
          {meaning}
        </li>
      ))}
    </ul>
  );
}
