"""Every screen at every size in every theme: accessible, big enough to touch, nothing too wide or cut off."""

from collections import defaultdict

import pytest
from playwright.sync_api import Browser, Page, expect

from browser.catalogue import inspection, pictures
from browser.catalogue.screens import SCREENS, SIZES, THEMES, Screen
from browser.catalogue.stage import Stage


@pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.name)
def test_nothing_is_wrong_with(screen: Screen, stage: Stage, browser: Browser) -> None:
    page = screen.page(stage)
    found: dict[str, list[str]] = defaultdict(list)  # what is wrong -> where
    for size in screen.sizes:
        page.set_viewport_size(SIZES[size])
        screen.reach(stage)
        for nth, theme in enumerate(THEMES):
            _wear(page, theme)
            for finding in inspection.findings(page, repainted=nth > 0):
                found[finding].append(f"{size} {theme}")
            pictures.take(page, screen.name, size, theme)
    heads = {size: "{width} × {height}".format(**SIZES[size]) for size in screen.sizes}
    pictures.assemble(browser, screen.book, screen.name, heads, list(THEMES))
    assert not found, "\n".join(f"{what} ({', '.join(where)})" for what, where in found.items())


def _wear(page: Page, theme: str) -> None:
    """Change the theme: by the menu where it is open, else as another tab would."""
    choice = page.get_by_role("group", name="テーマ設定").get_by_role("button", name=THEMES[theme])
    if choice.count():
        choice.click()
    change = "theme => dispatchEvent(new StorageEvent('storage', { key: 'dakoku-theme', newValue: theme }))"
    page.evaluate(change, theme)
    expect(page.locator("html")).to_have_attribute("data-theme", theme)
