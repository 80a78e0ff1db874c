import type { ComponentChildren } from "preact";
import { words } from "../i18n/shared";
import { Notice } from "./Notice";
import { ThemeMenu } from "./TopBar";

export interface SignInCardProps {
  title: string;
  /** What went wrong, or null. */
  problem: string | null;
  busy: boolean;
  onSubmit: () => void;
  children: ComponentChildren;
}

/** The frame of a sign-in form: its fields are the children. */
export function SignInCard({ title, problem, busy, onSubmit, children }: SignInCardProps) {
  return (
    <main class="sign-in">
      <form
        class="card sign-in-card"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) onSubmit();
        }}
      >
        <p class="sign-in-product">{words.value.product}</p>
        <h1>{title}</h1>
        {problem && <Notice tone="error">{problem}</Notice>}
        {children}
        <button type="submit" class="button button-primary" aria-busy={busy}>
          {words.value.signIn}
        </button>
      </form>
      <ThemeMenu />
    </main>
  );
}
