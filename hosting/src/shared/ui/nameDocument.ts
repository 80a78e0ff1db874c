import { effect } from "@preact/signals-core";
import { language } from "../i18n/language";

/** Keeps the document's title and language those of the page: for tabs, screen readers, fonts and line breaks. */
export function nameDocument(title: () => string): void {
  effect(() => {
    document.documentElement.lang = language.value;
    document.title = title();
  });
}
