import { LogOut, Palette } from "lucide";
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { words } from "../i18n/shared";
import { Icon } from "./Icon";
import { ThemeChoice } from "./ThemeChoice";

export interface TopBarProps {
  title: string;
  organisation: string;
  person: string;
  onSignOut: () => void;
  /** What stands before the title. */
  before?: ComponentChildren;
  children?: ComponentChildren;
}

/** The head of a page for signed-in people: where they are, who they are, themes and the way out. */
export function TopBar({ title, organisation, person, onSignOut, before, children }: TopBarProps) {
  return (
    <header class="top-bar">
      {before}
      <div class="top-bar-title">
        <h1>{title}</h1>
        <p>{organisation}</p>
      </div>
      {children}
      <p class="top-bar-person">{person}</p>
      <ThemeMenu />
      <button type="button" class="button" onClick={onSignOut}>
        <Icon of={LogOut} size={20} />
        {words.value.signOut}
      </button>
    </header>
  );
}

/** A button that opens the choice of themes. */
export function ThemeMenu() {
  const id = useId();
  return (
    <>
      <button type="button" class="icon-button" popovertarget={id} aria-label={words.value.theme}>
        <Icon of={Palette} />
      </button>
      <div id={id} popover="auto" class="menu">
        <ThemeChoice label={words.value.theme} />
      </div>
    </>
  );
}
