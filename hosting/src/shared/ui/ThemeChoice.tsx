import { type IconNode, Moon, Star, Sun } from "lucide";
import { words } from "../i18n/shared";
import { THEMES, type Theme, theme } from "../theme/theme";
import { Icon } from "./Icon";

const ICONS: Record<Theme, IconNode> = { light: Sun, dark: Moon, classic: Star };

/** Three buttons, the theme in use pressed. */
export function ThemeChoice({ label }: { label: string }) {
  return (
    <fieldset class="theme-choice">
      <legend>{label}</legend>
      {THEMES.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={theme.value === each}
          onClick={() => {
            theme.value = each;
          }}
        >
          <Icon of={ICONS[each]} size={20} />
          {words.value.themes[each]}
        </button>
      ))}
    </fieldset>
  );
}
