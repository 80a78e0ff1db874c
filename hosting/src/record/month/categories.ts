import type { Category } from "../../data/categories";
import { texts } from "../i18n/texts";

const USUAL = ["club", "other", "subject", "duty", "grade", "class", "management"] as const;

/** The categories of an organisation that has not changed them, in the reader's language. */
export const usualCategories = (): Category[] =>
  USUAL.map((id) => ({ id, name: texts.value.categories[id], active: true }));
