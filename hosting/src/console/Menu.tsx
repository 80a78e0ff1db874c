import { Menu as MenuIcon } from "lucide";
import { useEffect, useRef, useState } from "preact/hooks";
import { Dialog } from "../shared/ui/Dialog";
import { Icon } from "../shared/ui/Icon";
import { href } from "./address";
import { AREAS, type Area, GROUPS } from "./areas";
import { texts } from "./i18n/texts";
import { ICONS } from "./icons";

interface MenuProps {
  open: readonly Area[];
  shown: Area | null;
}

/** The areas that are open to this administrator, by group. */
export function Menu({ open, shown }: MenuProps) {
  const nav = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: wherever somebody goes, its entry is in sight
  useEffect(
    () => nav.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" }),
    [shown],
  );
  const groups = GROUPS.map((group) => ({
    group,
    areas: open.filter((area) => AREAS[area].group === group),
  }));
  return (
    <nav ref={nav} class="menu-areas" aria-label={texts.value.areasLabel}>
      {groups
        .filter(({ areas }) => areas.length > 0)
        .map(({ group, areas }) => (
          <section key={group}>
            <h2>{texts.value.groups[group]}</h2>
            <ul>
              {areas.map((area) => (
                <li key={area}>
                  <a href={href(area)} aria-current={shown === area ? "page" : undefined}>
                    <Icon of={ICONS[area]} size={20} />
                    {texts.value.areas[area]}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </nav>
  );
}

/** The same behind a button, where there is no room beside the page. */
export function MenuButton(props: MenuProps) {
  const [isShown, setShown] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has gone somewhere is done with the menu.
  useEffect(() => setShown(false), [props.shown]);
  const label = texts.value.areasLabel;
  return (
    <>
      <button type="button" class="icon-button menu-button" aria-label={label} onClick={() => setShown(true)}>
        <Icon of={MenuIcon} />
      </button>
      {isShown && (
        <Dialog title={label} onClose={() => setShown(false)} class="drawer">
          <Menu {...props} />
        </Dialog>
      )}
    </>
  );
}
