import type { ComponentChildren } from "preact";
import { words } from "../i18n/shared";
import { ThemeMenu } from "./TopBar";

/** A card alone on its page, for those who have not signed in. */
export function EntryCard({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <main class="entry">
      <div class="card entry-card">
        <p class="entry-product">{words.value.product}</p>
        <h1>{title}</h1>
        {children}
      </div>
      <ThemeMenu />
    </main>
  );
}

export interface EntryFormProps {
  submit: string;
  busy: boolean;
  onSubmit: () => void;
  children: ComponentChildren;
}

/** The form in such a card: its fields are the children. */
export function EntryForm({ submit, busy, onSubmit, children }: EntryFormProps) {
  return (
    <form
      class="entry-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit();
      }}
    >
      {children}
      <button type="submit" class="button button-primary" aria-busy={busy}>
        {submit}
      </button>
    </form>
  );
}
