"""What a screen must not be: inaccessible, too small to touch, wider than its page, cut off."""

from pathlib import Path

from playwright.sync_api import Page

from tools.paths import ROOT

_AXE = ROOT / "node_modules/axe-core/axe.min.js"
_INSPECTION = Path(__file__).parent / "inspection.js"


def prepare(page: Page) -> None:
    """Let a page be inspected, wherever it goes. The pages' policy does not bind such scripts."""
    page.add_init_script(path=_AXE)
    page.add_init_script(path=_INSPECTION)


def findings(page: Page) -> list[str]:
    """What is wrong with the screen as it stands, a line each."""
    found: list[str] = page.evaluate("inspect()")
    return found
