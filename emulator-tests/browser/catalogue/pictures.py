"""Pictures of the screens for the documentation, taken in the visit that tests them, when they are asked for.

DAKOKU_PICTURES names the folder of the repository. Each screen gets one sheet: a row for each theme, a column
for each size. A few are kept as they are: for the README, and for browsers that offer to install the app.
"""

import base64
import os
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from playwright.sync_api import Browser, Page

SHEETS = Path("docs/pictures")
KEPT = {
    ("home-type-chosen", "tablet", "light"): Path("hosting/public/screenshots/terminal.png"),
    ("employee-menu", "phone", "light"): Path("hosting/public/screenshots/terminal-phone.png"),
    ("my-month", "tablet", "light"): Path("docs/pictures/my.png"),
    ("console-months", "pc", "light"): Path("docs/pictures/console.png"),
}
LIMIT = 250_000  # bytes of a sheet
_WANTED = os.environ.get("DAKOKU_PICTURES")
_SHEET = Path(__file__).parent / "sheet.html"


def take(page: Page, name: str, size: str, theme: str) -> None:
    """A picture of the screen as it stands."""
    if not _WANTED:
        return
    page.mouse.move(0, 0)
    shot = page.screenshot(path=_single(name, size, theme), animations="disabled")
    if kept := KEPT.get((name, size, theme)):
        (Path(_WANTED) / kept).write_bytes(shot)


def assemble(browser: Browser, book: str, name: str, sizes: dict[str, str], themes: list[str]) -> None:
    """The sheet of a screen of a handbook, from its pictures. `sizes` leads to the heads of the columns."""
    if not _WANTED:
        return
    rows = [
        {"head": theme, "pictures": [_address(_single(name, size, theme)) for size in sizes]}
        for theme in themes
    ]
    page = browser.new_page()
    page.goto(_SHEET.as_uri())
    page.set_viewport_size(page.evaluate("show", {"columns": list(sizes.values()), "rows": rows}))
    (Path(_WANTED) / SHEETS / book / f"{name}.webp").write_bytes(_small(page))
    page.close()


@cache
def _folder() -> Path:
    """Where the single pictures wait for their sheet."""
    return Path(mkdtemp(prefix="dakoku-pictures-"))


def _single(name: str, size: str, theme: str) -> Path:
    return _folder() / f"{name}.{size}.{theme}.png"


def _address(picture: Path) -> str:
    return "data:image/png;base64," + base64.b64encode(picture.read_bytes()).decode()


def _small(page: Page) -> bytes:
    """The page as WebP: as good as its limit allows."""
    session = page.context.new_cdp_session(page)
    for quality in range(85, 0, -10):
        shot = session.send("Page.captureScreenshot", {"format": "webp", "quality": quality})
        found = base64.b64decode(shot["data"])
        if len(found) <= LIMIT:
            return found
    raise ValueError(f"No quality makes this sheet smaller than {LIMIT} bytes.")
