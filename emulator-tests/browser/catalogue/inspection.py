"""What a screen must not be: inaccessible, too small to touch, wider than its page, cut off."""

from pathlib import Path

from playwright.sync_api import BrowserContext, Page

from tools.paths import ROOT

_AXE = ROOT / "node_modules/axe-core/axe.min.js"
_INSPECTION = Path(__file__).parent / "inspection.js"


def prepare(context: BrowserContext) -> None:
    """Let all pages of a browser be inspected. Their policy does not bind such scripts."""
    context.add_init_script(path=_AXE)
    context.add_init_script(path=_INSPECTION)


def renew(page: Page) -> None:
    """For a window that another opened: there the scripts still know its first, empty document."""
    page.evaluate(_AXE.read_text())


def findings(page: Page, *, repainted: bool = False) -> list[str]:
    """What is wrong with the screen as it stands, a line each. `repainted`: only its theme has changed."""
    found: list[str] = page.evaluate("isRepainted => inspect(isRepainted)", repainted)
    return found
