import type { Department } from "../../data/department";
import { href } from "../address";
import { texts } from "./i18n/texts";

/** A department, and the ways to its lists of the month. */
export function Places({ department: { id, code, name }, month }: { department: Department; month: string }) {
  const params = { department: id, month };
  const words = texts.value.places;
  return (
    <>
      <span class="department">
        {code} {name}
      </span>
      <span class="places">
        <a href={href("limits", params)} aria-label={`${name} ${words.limits}`}>
          {words.limits}
        </a>
        <a href={href("months", params)} aria-label={`${name} ${words.months}`}>
          {words.months}
        </a>
        <a href={href("confirmation", params)} aria-label={`${name} ${words.confirmation}`}>
          {words.confirmation}
        </a>
      </span>
    </>
  );
}
